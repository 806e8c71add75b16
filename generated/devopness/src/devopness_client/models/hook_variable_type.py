from .._runtime import OpenStrEnum


class HookVariableType(OpenStrEnum):
    STRING = "string"
    INTEGER = "integer"
    ARRAY = "array"
    BOOLEAN = "boolean"
