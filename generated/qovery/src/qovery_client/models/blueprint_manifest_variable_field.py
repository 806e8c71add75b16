from typing import Literal

from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintManifestVariableField(Model):
    kind: Literal["variable"]
    name: str
    type: BlueprintManifestFieldType
    required: bool
    is_secret: bool
    description: str | None = None
    allowed_values: list[str] | None = None
    default_value: str | None = None
