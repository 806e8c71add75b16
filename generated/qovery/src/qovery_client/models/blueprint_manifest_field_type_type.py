from .._runtime import OpenStrEnum


class BlueprintManifestFieldTypeType(OpenStrEnum):
    STRING = "string"
    BOOL = "bool"
    NUMBER = "number"
