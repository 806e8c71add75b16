from .._runtime import Model
from .webhook_integration_patch_result import WebHookIntegrationPatchResult


class WebHookIntegrationPatch(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: WebHookIntegrationPatchResult | None = None
    shared_key: str | None = None
    states: list[str] | None = None
    type: str
    url: str
