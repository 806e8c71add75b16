from .._runtime import Model
from .blueprint_spec_overrides import BlueprintSpecOverrides
from .blueprint_update_variable_value import BlueprintUpdateVariableValue


class BlueprintUpdateRequest(Model):
    icon: str
    name: str
    spec_overrides: BlueprintSpecOverrides | None = None
    tag: str
    variables: dict[str, BlueprintUpdateVariableValue | None] | None = None
