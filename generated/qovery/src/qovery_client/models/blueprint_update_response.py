from .._runtime import Model
from .blueprint_update_engine_diff import BlueprintUpdateEngineDiff
from .blueprint_update_new_major_version import BlueprintUpdateNewMajorVersion
from .blueprint_update_new_optional_value import BlueprintUpdateNewOptionalValue
from .blueprint_update_new_required_value import BlueprintUpdateNewRequiredValue
from .blueprint_update_removed_value import BlueprintUpdateRemovedValue
from .blueprint_update_updated_value import BlueprintUpdateUpdatedValue


class BlueprintUpdateResponse(Model):
    is_up_to_date: bool
    current_tag: str
    latest_tag: str
    new_required_values: list[BlueprintUpdateNewRequiredValue]
    new_optional_values: list[BlueprintUpdateNewOptionalValue]
    now_required_values: list[BlueprintUpdateNewRequiredValue]
    updated_values: list[BlueprintUpdateUpdatedValue]
    removed_values: list[BlueprintUpdateRemovedValue]
    engine_diff: BlueprintUpdateEngineDiff
    new_major_versions: list[BlueprintUpdateNewMajorVersion]
