from uuid import UUID

from .._runtime import Model
from .alert_target_type import AlertTargetType
from .service_light_response import ServiceLightResponse


class AlertTarget(Model):
    target_type: AlertTargetType
    target_id: UUID
    service: ServiceLightResponse | None = None
