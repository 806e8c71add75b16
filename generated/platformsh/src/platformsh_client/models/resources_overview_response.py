from pydantic import Field

from .._runtime import Model
from .resources_overview_response_data_item import ResourcesOverviewResponseDataItem


class ResourcesOverviewResponse(Model):
    grain: int = Field(alias="_grain")
    from_: int = Field(alias="_from")
    to: int = Field(alias="_to")
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    data: list[ResourcesOverviewResponseDataItem]
