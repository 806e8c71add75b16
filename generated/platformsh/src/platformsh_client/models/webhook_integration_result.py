from .._runtime import OpenStrEnum


class WebHookIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
