from .._runtime import Model
from .blackfire_server_top_spans_response_advanced_filters_field_value import (
    BlackfireServerTopSpansResponseAdvancedFiltersFieldValue,
)


class BlackfireServerTopSpansResponseAdvancedFiltersField(Model):
    distinct_values: int
    type: str
    values: list[BlackfireServerTopSpansResponseAdvancedFiltersFieldValue]
