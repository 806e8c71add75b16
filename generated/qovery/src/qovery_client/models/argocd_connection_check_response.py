from .._runtime import Model
from .argocd_connection_check_response_reason import ArgoCdConnectionCheckResponseReason
from .argocd_connection_status_enum import ArgoCdConnectionStatusEnum


class ArgoCdConnectionCheckResponse(Model):
    app_count: int | None = None
    reason: ArgoCdConnectionCheckResponseReason | None = None
    status: ArgoCdConnectionStatusEnum
