from .._runtime import OpenStrEnum


class FastlyIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
