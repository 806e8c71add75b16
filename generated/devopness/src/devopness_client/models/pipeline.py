from typing import TypeAlias

from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen
from .resource_type import ResourceType
from .step import Step
from .user_relation import UserRelation

StepList: TypeAlias = list[Step]


class Pipeline(Model):
    created_at: str
    created_by_user: UserRelation | None
    environment_id: int
    id: int
    max_parallel_actions: int
    name: str
    operation: str
    operation_human_readable: str
    organization_id: int
    project_id: int
    resource_id: int
    resource_type: ResourceType
    resource_type_human_readable: str
    steps: StepList
    trigger_when: PipelineTriggerWhen | None
    updated_at: str
