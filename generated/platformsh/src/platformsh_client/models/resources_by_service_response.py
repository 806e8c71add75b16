from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .resources_by_service_response_data_item import ResourcesByServiceResponseDataItem
from .resources_by_service_response_dg2_host_types_mapping_value import (
    ResourcesByServiceResponseDg2HostTypesMappingValue,
)


class ResourcesByServiceResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    dg2_host_types_mapping: Annotated[
        dict[str, ResourcesByServiceResponseDg2HostTypesMappingValue] | None,
        Field(alias="_dg2_host_types_mapping"),
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    service: Annotated[str, Field(alias="_service")]
    to: Annotated[int, Field(alias="_to")]
    data: list[ResourcesByServiceResponseDataItem]
