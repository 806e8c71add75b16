from .._runtime import Model
from .blueprint_update_engine_diff import BlueprintUpdateEngineDiff
from .blueprint_update_new_major_version import BlueprintUpdateNewMajorVersion
from .blueprint_update_new_optional_value import BlueprintUpdateNewOptionalValue
from .blueprint_update_new_required_value import BlueprintUpdateNewRequiredValue
from .blueprint_update_removed_value import BlueprintUpdateRemovedValue
from .blueprint_update_updated_value import BlueprintUpdateUpdatedValue


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
