from .._runtime import OpenStrEnum


class ActivityFailureReason(OpenStrEnum):
    ERROR = "error"
    SHELL = "shell"
