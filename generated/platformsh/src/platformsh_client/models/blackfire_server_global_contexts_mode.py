from .._runtime import OpenStrEnum


class BlackfireServerGlobalContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
