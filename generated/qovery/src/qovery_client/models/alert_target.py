from uuid import UUID

from .._runtime import Model, OpenStrEnum
from .service_light_response import ServiceLightResponse


class AlertTargetType(OpenStrEnum):
    CLUSTER = " CLUSTER"
    ENVIRONMENT = "ENVIRONMENT"
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    CRONJOB = "CRONJOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class AlertTarget(Model):
    service: ServiceLightResponse | None = None
    target_id: UUID
    target_type: AlertTargetType
