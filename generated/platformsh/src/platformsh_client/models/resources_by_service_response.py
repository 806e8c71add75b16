from pydantic import Field

from .._runtime import Model
from .resources_by_service_response_data_item import ResourcesByServiceResponseDataItem
from .resources_by_service_response_dg2_host_types_mapping_value import (
    ResourcesByServiceResponseDg2HostTypesMappingValue,
)


class ResourcesByServiceResponse(Model):
    branch_machine_name: str = Field(alias="_branch_machine_name")
    dg2_host_types_mapping: dict[str, ResourcesByServiceResponseDg2HostTypesMappingValue] | None = (
        Field(default=None, alias="_dg2_host_types_mapping")
    )
    environment_id: str = Field(alias="_environment_id")
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    project_id: str = Field(alias="_project_id")
    service: str = Field(alias="_service")
    to: int = Field(alias="_to")
    data: list[ResourcesByServiceResponseDataItem]
