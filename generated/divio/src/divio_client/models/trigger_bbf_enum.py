from .._runtime import OpenStrEnum


class TriggerBbfEnum(OpenStrEnum):
    MANUAL = "MANUAL"
    PULL = "PULL"
