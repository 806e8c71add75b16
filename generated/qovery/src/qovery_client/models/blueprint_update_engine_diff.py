from .._runtime import Model
from .blueprint_update_engine_field_change import BlueprintUpdateEngineFieldChange


class BlueprintUpdateEngineDiff(Model):
    updated_values: list[BlueprintUpdateEngineFieldChange]
