from .._runtime import Model
from .http_metrics_timeline_urls_response_filters_field import (
    HttpMetricsTimelineUrlsResponseFiltersField,
)


class HttpMetricsTimelineUrlsResponseFilters(Model):
    fields: dict[str, HttpMetricsTimelineUrlsResponseFiltersField] | None = None
    max_applicable_filters: int
