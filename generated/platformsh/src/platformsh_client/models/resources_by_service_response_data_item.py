from .._runtime import Model
from .resources_by_service_response_data_item_instance import (
    ResourcesByServiceResponseDataItemInstance,
)


class ResourcesByServiceResponseDataItem(Model):
    instances: dict[str, ResourcesByServiceResponseDataItemInstance] | None = None
    timestamp: int
