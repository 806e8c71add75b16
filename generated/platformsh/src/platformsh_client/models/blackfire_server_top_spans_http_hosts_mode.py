from .._runtime import OpenStrEnum


class BlackfireServerTopSpansHttpHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
