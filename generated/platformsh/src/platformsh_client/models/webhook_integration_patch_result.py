from .._runtime import OpenStrEnum


class WebHookIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
