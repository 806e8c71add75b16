from .._runtime import OpenStrEnum


class ResourcesOverviewServicesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
