from .._runtime import Model
from .action_relation_shallow import (
    ActionDeploymentData,
    ActionStatus,
    ActionStatusReasonCode,
    ActionSummary,
    ActionTargetList,
    ActionTriggeredFrom,
)
from .action_resource import ActionResource
from .action_type import ActionType
from .environment_relation import EnvironmentRelation
from .organization_relation import OrganizationRelation
from .project_relation import ProjectRelation


class ActionRelation(Model):
    """A job Devopness runs for a resource, on one or more targets."""

    action_data: ActionDeploymentData | None = None
    """What was deployed, if the action is a deployment."""

    completed_at: str | None
    """When it ended."""

    created_at: str
    """When it was created."""

    environment: EnvironmentRelation | None
    id: int
    organization: OrganizationRelation | None
    project: ProjectRelation | None
    resource: ActionResource
    started_at: str | None
    """When it began to run and so was no longer pending or queued."""

    status: ActionStatus
    status_human_readable: str
    """`status` as text for a user interface."""

    status_reason_code: ActionStatusReasonCode
    """Why it has this status."""

    status_reason_human_readable: str
    """`status_reason_code` as text for a user interface."""

    summary: ActionSummary | None = None
    """How many targets have which status."""

    targets: ActionTargetList | None = None
    """What it runs on, such as servers."""

    trigger_comment: str | None
    """Comment given when the action was triggered."""

    triggered_from: ActionTriggeredFrom
    """Who or what triggered the action."""

    type: ActionType
    """What it does to the resource."""

    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: str
    """When it last changed."""

    url_web_permalink: str
    """Page of the action in the Devopness web app."""
