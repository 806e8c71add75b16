from .._runtime import Model
from .blueprint_spec_overrides import BlueprintSpecOverrides
from .blueprint_variable_request import BlueprintVariableRequest


class BlueprintCreateRequest(Model):
    name: str
    tag: str
    icon: str
    variables: list[BlueprintVariableRequest] | None = None
    spec_overrides: BlueprintSpecOverrides | None = None
