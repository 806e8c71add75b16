from typing import Literal

from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintManifestVariableField(Model):
    allowed_values: list[str] | None = None
    default_value: str | None = None
    description: str | None = None
    is_secret: bool
    kind: Literal["variable"]
    name: str
    required: bool
    type: BlueprintManifestFieldType
