from .._runtime import Model
from .webhook_integration_create_input_result import WebHookIntegrationCreateInputResult


class WebHookIntegrationCreateInput(Model):
    type: str
    events: list[str] | None = None
    environments: list[str] | None = None
    excluded_environments: list[str] | None = None
    states: list[str] | None = None
    result: WebHookIntegrationCreateInputResult | None = None
    shared_key: str | None = None
    url: str
