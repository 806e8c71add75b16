from .._runtime import OpenStrEnum


class ArgoCdConnectionCheckResponseReason(OpenStrEnum):
    AUTHENTICATION_FAILED = "authentication_failed"
    UNREACHABLE = "unreachable"
    INSUFFICIENT_PERMISSIONS = "insufficient_permissions"
