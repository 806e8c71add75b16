from typing import TypeAlias

from .._runtime import DateTime, Model, OpenStrEnum
from .action_target_data import ActionTargetData
from .action_type import ActionType
from .deployment_type import DeploymentType
from .source_type import SourceType


class ActionDeploymentCommit(Model):
    author_email: str
    author_name: str
    clone_url: str
    committed_at: DateTime
    download_url: str
    hash: str
    message: str
    repository: str
    url: str


class ActionDeploymentContent(Model):
    pipeline_id: int
    provider_name: str
    repository: str
    source_ref: str
    source_type: SourceType
    type: DeploymentType


class ActionDeploymentData(Model):
    commit: ActionDeploymentCommit
    deployment: ActionDeploymentContent
    release_name: str


class ActionStatus(OpenStrEnum):
    PENDING = "pending"
    WAITING = "waiting"
    SKIPPED = "skipped"
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class ActionStatusReasonCode(OpenStrEnum):
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
    count: int
    failed: int
    in_progress: int
    pending: int


class ActionSummary(Model):
    targets: ActionSummaryTarget


class ActionStep(Model):
    action_id: int
    action_target_id: int
    completed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    id: int
    name: str | None
    order: int
    started_at: DateTime | None = None
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode | None = None
    status_reason_human_readable: str | None = None
    updated_at: DateTime | None = None


ActionStepList: TypeAlias = list[ActionStep]


class ActionTarget(Model):
    completed_at: DateTime | None = None
    created_at: DateTime
    current_step: ActionStep | None
    id: int
    resource_data: ActionTargetData | None
    resource_id: int
    resource_type: str
    resource_type_human_readable: str | None = None
    started_at: DateTime | None = None
    status: ActionStatus
    status_human_readable: str | None = None
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str | None = None
    steps: ActionStepList | None = None
    total_steps: int | None
    updated_at: DateTime


ActionTargetList: TypeAlias = list[ActionTarget]


class ActionTriggerType(OpenStrEnum):
    HOOK = "hook"
    MANUAL = "manual"


class ActionTriggeredFrom(Model):
    email: str | None
    hook_id: str | None
    hook_request_id: str | None
    ip_address: str
    name: str
    origin: str | None
    trigger_type: ActionTriggerType
    user_id: int | None


class ActionRelationShallow(Model):
    action_data: ActionDeploymentData | None = None
    completed_at: DateTime | None
    created_at: DateTime
    id: int
    started_at: DateTime | None
    status: ActionStatus
    status_human_readable: str
    status_reason_code: ActionStatusReasonCode
    status_reason_human_readable: str
    summary: ActionSummary | None = None
    targets: ActionTargetList | None = None
    triggered_from: ActionTriggeredFrom | None = None
    type: ActionType
    type_human_readable: str
    updated_at: DateTime
    url_web_permalink: str
