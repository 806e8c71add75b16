from .._runtime import OpenStrEnum


class GitWebhookStatusResponseStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    MISCONFIGURED = "MISCONFIGURED"
    UNABLE_TO_VERIFY = "UNABLE_TO_VERIFY"
