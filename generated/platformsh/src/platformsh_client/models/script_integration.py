from .._runtime import DateTime, Model
from .script_integration_result import ScriptIntegrationResult


class ScriptIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: ScriptIntegrationResult
    role: str
    script: str
    states: list[str]
    type: str
    updated_at: DateTime | None
