from .._runtime import Model
from .blueprint_spec_overrides import BlueprintSpecOverrides
from .blueprint_variable_request import BlueprintVariableRequest


class BlueprintCreateRequest(Model):
    icon: str
    name: str
    spec_overrides: BlueprintSpecOverrides | None = None
    tag: str
    variables: list[BlueprintVariableRequest] | None = None
