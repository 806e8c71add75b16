from .._runtime import OpenStrEnum


class ActionTriggerType(OpenStrEnum):
    HOOK = "hook"
    MANUAL = "manual"
