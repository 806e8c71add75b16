from .._runtime import Model
from .argo_cd_instance_mapping_response import ArgoCdInstanceMappingResponse


class ArgoCdInstanceMappingResponseList(Model):
    results: list[ArgoCdInstanceMappingResponse]
