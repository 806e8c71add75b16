from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintUpdateUpdatedValue(Model):
    allowed_values: list[str] | None = None
    current_default_value: str | None = None
    current_value: str | None = None
    is_secret: bool
    name: str
    new_default_value: str | None = None
    type: BlueprintManifestFieldType
