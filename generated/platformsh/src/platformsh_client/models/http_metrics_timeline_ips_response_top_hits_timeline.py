from .._runtime import Model
from .http_metrics_timeline_ips_response_top_hits_timeline_data_item import (
    HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem,
)


class HttpMetricsTimelineIpsResponseTopHitsTimeline(Model):
    data: list[HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem]
