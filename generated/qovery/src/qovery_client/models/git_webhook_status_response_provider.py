from .._runtime import OpenStrEnum


class GitWebhookStatusResponseProvider(OpenStrEnum):
    GITHUB = "GITHUB"
    GITLAB = "GITLAB"
    BITBUCKET = "BITBUCKET"
