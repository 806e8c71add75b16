from .._runtime import Model
from .http_metrics_timeline_ips_response_breakdown_data_item import (
    HttpMetricsTimelineIpsResponseBreakdownDataItem,
)


class HttpMetricsTimelineIpsResponseBreakdown(Model):
    data: list[HttpMetricsTimelineIpsResponseBreakdownDataItem]
    kind: str
    total: int
