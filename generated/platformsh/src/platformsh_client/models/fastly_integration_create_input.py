from .._runtime import Model
from .fastly_integration_create_input_result import FastlyIntegrationCreateInputResult


class FastlyIntegrationCreateInput(Model):
    type: str
    events: list[str] | None = None
    environments: list[str] | None = None
    excluded_environments: list[str] | None = None
    states: list[str] | None = None
    result: FastlyIntegrationCreateInputResult | None = None
    token: str
    service_id: str
    tls_certificates: bool | None = None
