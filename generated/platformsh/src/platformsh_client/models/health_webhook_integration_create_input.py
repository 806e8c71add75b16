from .._runtime import Model


class HealthWebHookIntegrationCreateInput(Model):
    shared_key: str | None = None
    type: str
    url: str
