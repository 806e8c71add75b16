from .._runtime import Model
from .blueprint_manifest_field_type_type import BlueprintManifestFieldTypeType


class BlueprintManifestFieldType(Model):
    type: BlueprintManifestFieldTypeType
    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    min: int | None = None
    max: int | None = None
