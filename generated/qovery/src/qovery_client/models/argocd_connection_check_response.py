from .._runtime import Model, OpenStrEnum
from .argocd_connection_status_enum import ArgoCdConnectionStatusEnum


class ArgoCdConnectionCheckResponseReason(OpenStrEnum):
    AUTHENTICATION_FAILED = "authentication_failed"
    UNREACHABLE = "unreachable"
    INSUFFICIENT_PERMISSIONS = "insufficient_permissions"


class ArgoCdConnectionCheckResponse(Model):
    app_count: int | None = None
    reason: ArgoCdConnectionCheckResponseReason | None = None
    status: ArgoCdConnectionStatusEnum
