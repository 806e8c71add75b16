from .._runtime import Model
from .argocd_instance_mapping_response import ArgoCdInstanceMappingResponse


class ArgoCdInstanceMappingResponseList(Model):
    results: list[ArgoCdInstanceMappingResponse]
