from .._runtime import Model
from .script_integration_create_input_result import ScriptIntegrationCreateInputResult


class ScriptIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: ScriptIntegrationCreateInputResult | None = None
    script: str
    states: list[str] | None = None
    type: str
