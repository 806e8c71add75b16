from .._runtime import OpenStrEnum


class BlackfireServerTopSpansOssMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
