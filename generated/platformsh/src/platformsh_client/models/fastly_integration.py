from datetime import datetime

from .._runtime import Model
from .fastly_integration_result import FastlyIntegrationResult


class FastlyIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    events: list[str]
    environments: list[str]
    excluded_environments: list[str]
    states: list[str]
    result: FastlyIntegrationResult
    service_id: str
    tls_certificates: bool
