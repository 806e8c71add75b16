from datetime import datetime

from .._runtime import Model
from .webhook_integration_result import WebHookIntegrationResult


class WebHookIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    events: list[str]
    environments: list[str]
    excluded_environments: list[str]
    states: list[str]
    result: WebHookIntegrationResult
    shared_key: str | None
    url: str
