from .._runtime import OpenStrEnum


class Mode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
