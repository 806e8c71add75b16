from .._runtime import Model
from .pipeline_settings import PipelineSettings


class ResourceOperation(Model):
    operation: str | None = None
    operation_human_readable: str | None = None
    pipeline_settings: PipelineSettings | None = None
