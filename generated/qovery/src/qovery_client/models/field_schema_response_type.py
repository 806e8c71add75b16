from .._runtime import OpenStrEnum


class FieldSchemaResponseType(OpenStrEnum):
    STRING = "string"
    NUMBER = "number"
    BOOL = "bool"
