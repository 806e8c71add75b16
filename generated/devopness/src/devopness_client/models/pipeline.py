from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen
from .resource_type import ResourceType
from .step_list import StepList
from .user_relation import UserRelation


class Pipeline(Model):
    id: int
    name: str
    environment_id: int
    project_id: int
    organization_id: int
    resource_type: ResourceType
    resource_type_human_readable: str
    resource_id: int
    operation: str
    operation_human_readable: str
    max_parallel_actions: int
    trigger_when: PipelineTriggerWhen | None
    steps: StepList
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
