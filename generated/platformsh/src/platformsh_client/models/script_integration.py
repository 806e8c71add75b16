from datetime import datetime

from .._runtime import Model
from .script_integration_result import ScriptIntegrationResult


class ScriptIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    events: list[str]
    environments: list[str]
    excluded_environments: list[str]
    states: list[str]
    result: ScriptIntegrationResult
    script: str
