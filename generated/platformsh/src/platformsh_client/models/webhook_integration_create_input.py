from .._runtime import Model
from .webhook_integration_create_input_result import WebHookIntegrationCreateInputResult


class WebHookIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: WebHookIntegrationCreateInputResult | None = None
    shared_key: str | None = None
    states: list[str] | None = None
    type: str
    url: str
