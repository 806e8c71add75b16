from .._runtime import OpenStrEnum


class FastlyIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
