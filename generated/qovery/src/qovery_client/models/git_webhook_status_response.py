from .._runtime import Model, OpenStrEnum


class GitWebhookStatusResponseProvider(OpenStrEnum):
    GITHUB = "GITHUB"
    GITLAB = "GITLAB"
    BITBUCKET = "BITBUCKET"


class GitWebhookStatusResponseStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    MISCONFIGURED = "MISCONFIGURED"
    UNABLE_TO_VERIFY = "UNABLE_TO_VERIFY"


class GitWebhookStatusResponse(Model):
    missing_events: list[str] | None = None
    provider: GitWebhookStatusResponseProvider
    status: GitWebhookStatusResponseStatus
