from .._runtime import OpenStrEnum


class BlackfireServerTopSpansContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
