from .._runtime import OpenStrEnum


class CloudProviderPropertyType(OpenStrEnum):
    STRING = "string"
    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
