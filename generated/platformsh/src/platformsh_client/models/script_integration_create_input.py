from .._runtime import Model
from .script_integration_create_input_result import ScriptIntegrationCreateInputResult


class ScriptIntegrationCreateInput(Model):
    type: str
    events: list[str] | None = None
    environments: list[str] | None = None
    excluded_environments: list[str] | None = None
    states: list[str] | None = None
    result: ScriptIntegrationCreateInputResult | None = None
    script: str
