from .._runtime import OpenStrEnum


class ScriptIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
