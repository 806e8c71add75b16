from .._runtime import Model
from .resources_overview_response_data_item_service import ResourcesOverviewResponseDataItemService


class ResourcesOverviewResponseDataItem(Model):
    services: dict[str, ResourcesOverviewResponseDataItemService] | None = None
    timestamp: int
