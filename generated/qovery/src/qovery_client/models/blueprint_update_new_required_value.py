from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintUpdateNewRequiredValue(Model):
    name: str
    type: BlueprintManifestFieldType
    allowed_values: list[str] | None = None
    is_secret: bool
