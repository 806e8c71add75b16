from .._runtime import OpenStrEnum


class BlackfireServerTopSpansPmuSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
