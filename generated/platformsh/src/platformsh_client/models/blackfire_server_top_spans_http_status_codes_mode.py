from .._runtime import OpenStrEnum


class BlackfireServerTopSpansHttpStatusCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
