from .._runtime import OpenStrEnum


class ApiTokenStatus(OpenStrEnum):
    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"
