from pydantic import Field

from .._runtime import Model
from .resources_overview_response_data_item import ResourcesOverviewResponseDataItem


class ResourcesOverviewResponse(Model):
    branch_machine_name: str = Field(alias="_branch_machine_name")
    environment_id: str = Field(alias="_environment_id")
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    project_id: str = Field(alias="_project_id")
    to: int = Field(alias="_to")
    data: list[ResourcesOverviewResponseDataItem]
