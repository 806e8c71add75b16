from .._runtime import OpenStrEnum


class ScriptIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"
