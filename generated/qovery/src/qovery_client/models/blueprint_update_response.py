from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType


class BlueprintUpdateEngineFieldChange(Model):
    current_default_value: str | None = None
    current_value: str | None = None
    name: str
    new_default_value: str | None = None


class BlueprintUpdateEngineDiff(Model):
    updated_values: list[BlueprintUpdateEngineFieldChange]


class BlueprintUpdateNewMajorVersion(Model):
    latest_tag: str
    service_version: str


class BlueprintUpdateNewOptionalValue(Model):
    allowed_values: list[str] | None = None
    """What may be chosen; null for anything."""

    default_value: str | None = None
    is_secret: bool
    name: str
    type: BlueprintManifestFieldType


class BlueprintUpdateNewRequiredValue(Model):
    allowed_values: list[str] | None = None
    """What may be chosen; null for anything."""

    is_secret: bool
    name: str
    type: BlueprintManifestFieldType


class BlueprintUpdateRemovedValue(Model):
    name: str


class BlueprintUpdateUpdatedValue(Model):
    allowed_values: list[str] | None = None
    """What may be chosen; null for anything."""

    current_default_value: str | None = None
    current_value: str | None = None
    is_secret: bool
    name: str
    new_default_value: str | None = None
    type: BlueprintManifestFieldType


class BlueprintUpdateResponse(Model):
    current_tag: str
    engine_diff: BlueprintUpdateEngineDiff
    is_up_to_date: bool
    latest_tag: str
    new_major_versions: list[BlueprintUpdateNewMajorVersion]
    new_optional_values: list[BlueprintUpdateNewOptionalValue]
    new_required_values: list[BlueprintUpdateNewRequiredValue]
    now_required_values: list[BlueprintUpdateNewRequiredValue]
    removed_values: list[BlueprintUpdateRemovedValue]
    updated_values: list[BlueprintUpdateUpdatedValue]
