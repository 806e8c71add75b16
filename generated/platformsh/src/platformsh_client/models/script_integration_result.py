from .._runtime import OpenStrEnum


class ScriptIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
