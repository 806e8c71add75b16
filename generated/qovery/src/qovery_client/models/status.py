from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .service_deployment_status_enum import ServiceDeploymentStatusEnum
from .service_step_metrics import ServiceStepMetrics
from .state_enum import StateEnum
from .status_details import StatusDetails


class Status(Model):
    id: UUID
    state: StateEnum
    service_deployment_status: ServiceDeploymentStatusEnum
    last_deployment_date: datetime | None = None
    is_part_last_deployment: bool
    steps: ServiceStepMetrics | None = None
    execution_id: str | None = None
    status_details: StatusDetails
    deployment_request_id: UUID | None
    deployment_requests_count: int
