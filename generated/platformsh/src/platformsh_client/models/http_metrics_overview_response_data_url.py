from .._runtime import Model
from .http_metrics_overview_response_data_url_method import HttpMetricsOverviewResponseDataUrlMethod


class HttpMetricsOverviewResponseDataUrl(Model):
    url: str
    method: HttpMetricsOverviewResponseDataUrlMethod
    impact: float | None
    average: float
    p_50: float
    p_96: float
    count: int
