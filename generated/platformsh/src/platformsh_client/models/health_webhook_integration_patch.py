from .._runtime import Model


class HealthWebHookIntegrationPatch(Model):
    type: str
    shared_key: str | None = None
    url: str
