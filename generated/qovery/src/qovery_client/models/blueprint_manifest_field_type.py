from .._runtime import Model, OpenStrEnum


class BlueprintManifestFieldTypeType(OpenStrEnum):
    STRING = "string"
    BOOL = "bool"
    NUMBER = "number"


class BlueprintManifestFieldType(Model):
    max: int | None = None
    max_length: int | None = None
    min: int | None = None
    min_length: int | None = None
    pattern: str | None = None
    type: BlueprintManifestFieldTypeType
