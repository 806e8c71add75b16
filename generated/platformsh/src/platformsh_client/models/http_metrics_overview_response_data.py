from .._runtime import Model
from .http_metrics_overview_response_data_timeline import HttpMetricsOverviewResponseDataTimeline
from .http_metrics_overview_response_data_url import HttpMetricsOverviewResponseDataUrl


class HttpMetricsOverviewResponseData(Model):
    timelines: list[HttpMetricsOverviewResponseDataTimeline]
    urls: dict[str, HttpMetricsOverviewResponseDataUrl]
