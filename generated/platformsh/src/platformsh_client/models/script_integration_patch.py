from .._runtime import Model
from .script_integration_patch_result import ScriptIntegrationPatchResult


class ScriptIntegrationPatch(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: ScriptIntegrationPatchResult | None = None
    script: str
    states: list[str] | None = None
    type: str
