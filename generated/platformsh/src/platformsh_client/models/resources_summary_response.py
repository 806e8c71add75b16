from pydantic import Field

from .._runtime import Model
from .resources_summary_response_data import ResourcesSummaryResponseData


class ResourcesSummaryResponse(Model):
    from_: int = Field(alias="_from")
    to: int = Field(alias="_to")
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    data: ResourcesSummaryResponseData
