from .._runtime import Model
from .fastly_integration_create_input_result import FastlyIntegrationCreateInputResult


class FastlyIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: FastlyIntegrationCreateInputResult | None = None
    service_id: str
    states: list[str] | None = None
    tls_certificates: bool | None = None
    token: str
    type: str
