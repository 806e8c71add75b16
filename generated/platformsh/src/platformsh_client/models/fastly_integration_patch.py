from .._runtime import Model
from .fastly_integration_patch_result import FastlyIntegrationPatchResult


class FastlyIntegrationPatch(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: FastlyIntegrationPatchResult | None = None
    service_id: str
    states: list[str] | None = None
    tls_certificates: bool | None = None
    token: str
    type: str
