from .._runtime import Model
from .script_integration_patch_result import ScriptIntegrationPatchResult


class ScriptIntegrationPatch(Model):
    type: str
    events: list[str] | None = None
    environments: list[str] | None = None
    excluded_environments: list[str] | None = None
    states: list[str] | None = None
    result: ScriptIntegrationPatchResult | None = None
    script: str
