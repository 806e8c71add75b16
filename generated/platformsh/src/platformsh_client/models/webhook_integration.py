from .._runtime import DateTime, Model
from .webhook_integration_result import WebHookIntegrationResult


class WebHookIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: WebHookIntegrationResult
    role: str
    shared_key: str | None
    states: list[str]
    type: str
    updated_at: DateTime | None
    url: str
