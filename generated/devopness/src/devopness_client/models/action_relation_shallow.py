from typing import TypeAlias

from .._runtime import DateTime, Model, OpenStrEnum
from .action_target_data import ActionTargetData
from .action_type import ActionType
from .deployment_type import DeploymentType
from .source_type import SourceType


class ActionDeploymentCommit(Model):
    """The commit that was deployed."""

    author_email: str
    """Email address of the commit's author."""

    author_name: str
    """Who wrote the commit."""

    clone_url: str
    """URL from which to clone the repository at this commit."""

    committed_at: DateTime
    """When the commit was made."""

    download_url: str
    """URL from which to download the source code at this commit."""

    hash: str
    """Full hash of the commit."""

    message: str
    """Message of the commit."""

    repository: str
    """Name of the repository with its owner: `owner/name`."""

    url: str
    """Page of the commit at the source provider."""


class ActionDeploymentContent(Model):
    pipeline_id: int
    """Id of the pipeline."""

    provider_name: str
    """Name of the source provider."""

    repository: str
    """Name of the repository with its owner: `owner/name`."""

    source_ref: str
    """What to deploy: a branch, a tag or a commit hash."""

    source_type: SourceType
    """What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default branch is
    deployed."""

    type: DeploymentType


class ActionDeploymentData(Model):
    """What was deployed."""

    commit: ActionDeploymentCommit
    deployment: ActionDeploymentContent
    release_name: str
    """Name of the release this deployment made."""


class ActionStatus(OpenStrEnum):
    """How far an action is. `pending`, `waiting` and `queued`: not started yet. `in-progress`:
    running. `completed`, `failed` and `skipped`: ended."""

    PENDING = "pending"
    WAITING = "waiting"
    SKIPPED = "skipped"
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class ActionStatusReasonCode(OpenStrEnum):
    """Why an action has its status. `FAILED_INSUFFICIENT_CREDITS`: not enough credits.
    `WAITING_CONCURRENCY_PIPELINE` and `WAITING_CONCURRENCY_TARGET`: it waits for the pipeline's
    or the target's limit of parallel actions."""

    COMPLETED = "COMPLETED"
    FAILED_INSUFFICIENT_CREDITS = "FAILED_INSUFFICIENT_CREDITS"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING = "PENDING"
    QUEUED = "QUEUED"
    SKIPPED = "SKIPPED"
    WAITING_CONCURRENCY_PIPELINE = "WAITING_CONCURRENCY_PIPELINE"
    WAITING_CONCURRENCY_TARGET = "WAITING_CONCURRENCY_TARGET"


class ActionSummaryTarget(Model):
    completed: int
    """Targets on which the action is done."""

    count: int
    """All targets."""

    failed: int
    """Targets on which the action failed."""

    in_progress: int
    """Targets on which the action runs now."""

    pending: int
    """Targets on which the action did not start yet."""


class ActionSummary(Model):
    targets: ActionSummaryTarget


class ActionStep(Model):
    """One step of an action on one target."""

    action_id: int
    """Id of the action it belongs to."""

    action_target_id: int
    """Id of the action's target this step runs on."""

    completed_at: DateTime | None = None
    """When it ended."""

    created_at: DateTime | None = None
    """When it was created."""

    description: str | None = None
    """What its command is for."""

    id: int
    name: str | None
    """What the step is for."""

    order: int
    """Position in the order in which the steps run."""

    started_at: DateTime | None = None
    """When it began to run and so was no longer pending or queued."""

    status: ActionStatus
    status_human_readable: str | None = None
    """`status` as text for a user interface."""

    status_reason_code: ActionStatusReasonCode | None = None
    """Why it has this status."""

    status_reason_human_readable: str | None = None
    """`status_reason_code` as text for a user interface."""

    updated_at: DateTime | None = None
    """When it last changed."""


ActionStepList: TypeAlias = list[ActionStep]


class ActionTarget(Model):
    """A cloud resource that an action runs on, and how far it is there."""

    completed_at: DateTime | None = None
    """When it ended on this target."""

    created_at: DateTime
    """When it was created."""

    current_step: ActionStep | None
    """The step that runs now."""

    id: int
    """Id of the target, for `getActionLog`."""

    resource_data: ActionTargetData | None
    """The cloud resource itself."""

    resource_id: int
    """Id of the cloud resource."""

    resource_type: str
    """Type of the cloud resource, such as `server`."""

    resource_type_human_readable: str | None = None
    """`resource_type` as text for a user interface."""

    started_at: DateTime | None = None
    """When it began to run on this target."""

    status: ActionStatus
    status_human_readable: str | None = None
    """`status` as text for a user interface."""

    status_reason_code: ActionStatusReasonCode
    """Why it has this status."""

    status_reason_human_readable: str | None = None
    """`status_reason_code` as text for a user interface."""

    steps: ActionStepList | None = None
    total_steps: int | None
    """How many steps the action has."""

    updated_at: DateTime
    """When it last changed."""


ActionTargetList: TypeAlias = list[ActionTarget]


class ActionTriggerType(OpenStrEnum):
    """How an action was triggered. `hook`: by an incoming hook. `manual`: by a user."""

    HOOK = "hook"
    MANUAL = "manual"


class ActionTriggeredFrom(Model):
    """Who or what triggered an action."""

    email: str | None
    """Email address of the user. None if a hook triggered it."""

    hook_id: str | None
    """Id of the hook. None if a user triggered it."""

    hook_request_id: str | None
    """Id of the hook's request. None if a user triggered it."""

    ip_address: str
    """IP address the request came from."""

    name: str
    """Name of the user or the hook."""

    origin: str | None
    """HTTP origin the triggering request came from."""

    trigger_type: ActionTriggerType
    user_id: int | None
    """Id of the user. None if a hook triggered it."""


class ActionRelationShallow(Model):
    """A job Devopness runs for a resource, on one or more targets."""

    action_data: ActionDeploymentData | None = None
    """What was deployed, if the action is a deployment."""

    completed_at: DateTime | None
    """When it ended."""

    created_at: DateTime
    """When it was created."""

    id: int
    started_at: DateTime | None
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

    triggered_from: ActionTriggeredFrom | None = None
    """Who or what triggered the action."""

    type: ActionType
    """What it does to the resource."""

    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: DateTime
    """When it last changed."""

    url_web_permalink: str
    """Page of the action in the Devopness web app."""
