from .._runtime import OpenStrEnum


class BlackfireServerTopSpansFrameworksMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
