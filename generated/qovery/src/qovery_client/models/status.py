from uuid import UUID

from .._runtime import DateTime, Model
from .service_deployment_status_enum import ServiceDeploymentStatusEnum, ServiceStepMetrics
from .state_enum import StateEnum
from .status_details import StatusDetails


class Status(Model):
    deployment_request_id: UUID | None
    deployment_requests_count: int
    execution_id: str | None = None
    id: UUID
    is_part_last_deployment: bool
    last_deployment_date: DateTime | None = None
    service_deployment_status: ServiceDeploymentStatusEnum
    state: StateEnum
    status_details: StatusDetails
    steps: ServiceStepMetrics | None = None
