from uuid import UUID

from .._runtime import Model
from .alert_target_type import AlertTargetType
from .service_light_response import ServiceLightResponse


class AlertTarget(Model):
    service: ServiceLightResponse | None = None
    target_id: UUID
    target_type: AlertTargetType
