from .._runtime import Model
from .blackfire_server_top_spans_response_top_spans_data_item import (
    BlackfireServerTopSpansResponseTopSpansDataItem,
)


class BlackfireServerTopSpansResponseTopSpans(Model):
    data: list[BlackfireServerTopSpansResponseTopSpansDataItem]
