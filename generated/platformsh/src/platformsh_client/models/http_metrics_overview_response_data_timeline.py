from .._runtime import Model
from .http_metrics_overview_response_data_timeline_codes import (
    HttpMetricsOverviewResponseDataTimelineCodes,
)
from .http_metrics_overview_response_data_timeline_url import (
    HttpMetricsOverviewResponseDataTimelineUrl,
)


class HttpMetricsOverviewResponseDataTimeline(Model):
    codes: HttpMetricsOverviewResponseDataTimelineCodes | None = None
    request_size: int | None = None
    response_size: int | None = None
    timestamp: int
    urls: dict[str, HttpMetricsOverviewResponseDataTimelineUrl] | None = None
