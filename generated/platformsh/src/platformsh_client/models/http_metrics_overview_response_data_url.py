from .._runtime import Model
from .http_metrics_overview_response_data_url_method import HttpMetricsOverviewResponseDataUrlMethod


class HttpMetricsOverviewResponseDataUrl(Model):
    average: float | int
    count: int
    impact: float | int | None
    method: HttpMetricsOverviewResponseDataUrlMethod
    p_50: float | int
    p_96: float | int
    url: str
