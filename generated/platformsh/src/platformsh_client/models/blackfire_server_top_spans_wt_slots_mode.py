from .._runtime import OpenStrEnum


class BlackfireServerTopSpansWtSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
