from .._runtime import Model
from .blackfire_server_global_response_server_data_item import (
    BlackfireServerGlobalResponseServerDataItem,
)


class BlackfireServerGlobalResponseServer(Model):
    data: list[BlackfireServerGlobalResponseServerDataItem]
    total: float | int
