from pydantic import Field

from .._runtime import Model
from .resources_by_service_response_data_item import ResourcesByServiceResponseDataItem
from .resources_by_service_response_dg2_host_types_mapping_value import (
    ResourcesByServiceResponseDg2HostTypesMappingValue,
)


class ResourcesByServiceResponse(Model):
    grain: int = Field(alias="_grain")
    from_: int = Field(alias="_from")
    to: int = Field(alias="_to")
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    service: str = Field(alias="_service")
    dg2_host_types_mapping: dict[str, ResourcesByServiceResponseDg2HostTypesMappingValue] | None = (
        Field(default=None, alias="_dg2_host_types_mapping")
    )
    data: list[ResourcesByServiceResponseDataItem]
