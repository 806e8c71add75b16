from .._runtime import OpenStrEnum


class BlackfireServerTopSpansHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
