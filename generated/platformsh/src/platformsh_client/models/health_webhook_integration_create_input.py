from .._runtime import Model


class HealthWebHookIntegrationCreateInput(Model):
    type: str
    shared_key: str | None = None
    url: str
