from .._runtime import Model
from .http_metrics_timeline_urls_response_filters_field_value import (
    HttpMetricsTimelineUrlsResponseFiltersFieldValue,
)


class HttpMetricsTimelineUrlsResponseFiltersField(Model):
    distinct_values: int
    type: str
    values: list[HttpMetricsTimelineUrlsResponseFiltersFieldValue]
