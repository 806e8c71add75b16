from .._runtime import OpenStrEnum


class ActivityResult(OpenStrEnum):
    FAILURE = "failure"
    SUCCESS = "success"
