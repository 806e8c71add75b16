from .._runtime import Model
from .resource_id_list import ResourceIdList
from .source_type import SourceType


class ActionPipelineCreate(Model):
    servers: ResourceIdList | None = None
    source_ref: str | None = None
    source_type: SourceType | None = None
    trigger_comment: str | None = None
