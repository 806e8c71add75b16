from uuid import UUID

from .._runtime import Model, OpenStrEnum
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction
from .organization_event_origin import OrganizationEventOrigin
from .service_type_enum import ServiceTypeEnum
from .stage_status_enum import StageStatusEnum


class QueuedDeploymentRequestWithStagesAuditingData(Model):
    origin: OrganizationEventOrigin | None = None
    triggered_by: str


class QueuedDeploymentRequestWithStagesIdentifier(Model):
    deployment_request_id: UUID
    environment_id: UUID


class QueuedDeploymentRequestWithStagesStageServiceDetailsJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


class QueuedDeploymentRequestWithStagesStageServiceDetails(Model):
    job_type: QueuedDeploymentRequestWithStagesStageServiceDetailsJobType


class QueuedDeploymentRequestWithStagesStageServiceIdentifier(Model):
    name: str
    service_id: UUID
    service_type: ServiceTypeEnum


class QueuedDeploymentRequestWithStagesStageService(Model):
    details: QueuedDeploymentRequestWithStagesStageServiceDetails | None = None
    icon_uri: str | None = None
    identifier: QueuedDeploymentRequestWithStagesStageServiceIdentifier
    status: StageStatusEnum


class QueuedDeploymentRequestWithStagesStage(Model):
    name: str
    services: list[QueuedDeploymentRequestWithStagesStageService]
    status: StageStatusEnum


class QueuedDeploymentRequestWithStages(Model):
    auditing_data: QueuedDeploymentRequestWithStagesAuditingData
    identifier: QueuedDeploymentRequestWithStagesIdentifier
    stages: list[QueuedDeploymentRequestWithStagesStage]
    trigger_action: DeploymentHistoryTriggerAction


class ListDeploymentRequestByEnvironmentIdResponse(Model):
    results: list[QueuedDeploymentRequestWithStages] | None = None
