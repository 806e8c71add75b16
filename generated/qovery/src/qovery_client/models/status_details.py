from .._runtime import Model
from .service_action_enum import ServiceActionEnum
from .service_action_status_enum import ServiceActionStatusEnum
from .service_sub_action_enum import ServiceSubActionEnum


class StatusDetails(Model):
    action: ServiceActionEnum
    status: ServiceActionStatusEnum
    sub_action: ServiceSubActionEnum
