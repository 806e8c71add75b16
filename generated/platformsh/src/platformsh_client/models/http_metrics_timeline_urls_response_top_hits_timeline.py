from .._runtime import Model
from .http_metrics_timeline_urls_response_top_hits_timeline_data_item import (
    HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem,
)


class HttpMetricsTimelineUrlsResponseTopHitsTimeline(Model):
    data: list[HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem]
