from .._runtime import Model
from .http_metrics_overview_response_data_url_method import HttpMetricsOverviewResponseDataUrlMethod


class HttpMetricsOverviewResponseDataUrl(Model):
    average: float
    count: int
    impact: float | None
    method: HttpMetricsOverviewResponseDataUrlMethod
    p_50: float
    p_96: float
    url: str
