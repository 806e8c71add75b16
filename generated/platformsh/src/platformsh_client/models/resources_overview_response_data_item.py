from .._runtime import Model
from .resources_overview_response_data_item_service import ResourcesOverviewResponseDataItemService


class ResourcesOverviewResponseDataItem(Model):
    timestamp: int
    services: dict[str, ResourcesOverviewResponseDataItemService] | None = None
