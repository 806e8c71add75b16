from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .resources_summary_response_data import ResourcesSummaryResponseData


class ResourcesSummaryResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    data: ResourcesSummaryResponseData
