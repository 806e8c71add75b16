from .._runtime import OpenStrEnum


class BlackfireServerTopSpansMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
