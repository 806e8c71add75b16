from .._runtime import DateTime, Model
from .fastly_integration_result import FastlyIntegrationResult


class FastlyIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: FastlyIntegrationResult
    role: str
    service_id: str
    states: list[str]
    tls_certificates: bool
    type: str
    updated_at: DateTime | None
