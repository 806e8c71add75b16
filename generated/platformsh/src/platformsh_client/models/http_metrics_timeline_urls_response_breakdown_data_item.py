from .._runtime import Model
from .http_metrics_timeline_urls_response_breakdown_data_item_method import (
    HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod,
)


class HttpMetricsTimelineUrlsResponseBreakdownDataItem(Model):
    average: float | int
    count: int
    impact: float | int | None
    method: HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod
    p_50: float | int
    p_96: float | int
    top_hit: bool
    url: str
