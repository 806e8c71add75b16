from .._runtime import OpenStrEnum


class ResourcesSummaryServicesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
