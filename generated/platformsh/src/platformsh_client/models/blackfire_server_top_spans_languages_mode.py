from .._runtime import OpenStrEnum


class BlackfireServerTopSpansLanguagesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
