from .._runtime import OpenStrEnum


class DatabaseAccessibilityEnum(OpenStrEnum):
    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
