from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintUpdateNewOptionalValue(Model):
    name: str
    default_value: str | None = None
    type: BlueprintManifestFieldType
    allowed_values: list[str] | None = None
    is_secret: bool
