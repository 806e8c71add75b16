from .._runtime import Model
from .blackfire_server_top_spans_response_advanced_filters_field import (
    BlackfireServerTopSpansResponseAdvancedFiltersField,
)


class BlackfireServerTopSpansResponseAdvancedFilters(Model):
    fields: dict[str, BlackfireServerTopSpansResponseAdvancedFiltersField]
    max_applicable_filters: int
