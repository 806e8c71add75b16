from .._runtime import OpenStrEnum


class BlackfireServerTopSpansRuntimesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
