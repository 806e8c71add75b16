from .._runtime import Model
from .blueprint_manifest_field_type_type import BlueprintManifestFieldTypeType


class BlueprintManifestFieldType(Model):
    max: int | None = None
    max_length: int | None = None
    min: int | None = None
    min_length: int | None = None
    pattern: str | None = None
    type: BlueprintManifestFieldTypeType
