from .._runtime import Model
from .fastly_integration_patch_result import FastlyIntegrationPatchResult


class FastlyIntegrationPatch(Model):
    type: str
    events: list[str] | None = None
    environments: list[str] | None = None
    excluded_environments: list[str] | None = None
    states: list[str] | None = None
    result: FastlyIntegrationPatchResult | None = None
    token: str
    service_id: str
    tls_certificates: bool | None = None
