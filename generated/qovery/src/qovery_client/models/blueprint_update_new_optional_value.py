from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintUpdateNewOptionalValue(Model):
    allowed_values: list[str] | None = None
    default_value: str | None = None
    is_secret: bool
    name: str
    type: BlueprintManifestFieldType
