from .._runtime import OpenStrEnum


class WebHookIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
