from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .resources_overview_response_data_item import ResourcesOverviewResponseDataItem


class ResourcesOverviewResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    data: list[ResourcesOverviewResponseDataItem]
