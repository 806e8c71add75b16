from .._runtime import OpenStrEnum


class FastlyIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
