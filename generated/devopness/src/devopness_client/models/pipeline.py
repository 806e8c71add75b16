from typing import TypeAlias

from .._runtime import Model
from .pipeline_trigger_when import PipelineTriggerWhen
from .resource_type import ResourceType
from .step import Step
from .user_relation import UserRelation

StepList: TypeAlias = list[Step]


class Pipeline(Model):
    """The steps that Devopness runs for one operation on a resource."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    environment_id: int
    """Id of the environment it belongs to."""

    id: int
    max_parallel_actions: int
    """How many actions may run at the same time: 1 runs them one after another, 0 sets no limit."""

    name: str
    operation: str
    """Operation of the resource it runs for, such as `deploy`."""

    operation_human_readable: str
    """`operation` as text for a user interface."""

    organization_id: int
    """Id of the organization it belongs to."""

    project_id: int
    """Id of the project it belongs to."""

    resource_id: int
    """Id of the resource."""

    resource_type: ResourceType
    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    steps: StepList
    trigger_when: PipelineTriggerWhen | None
    """Conditions under which it is triggered."""

    updated_at: str
    """When it last changed."""
