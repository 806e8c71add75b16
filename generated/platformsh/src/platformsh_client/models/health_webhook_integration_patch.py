from .._runtime import Model


class HealthWebHookIntegrationPatch(Model):
    shared_key: str | None = None
    type: str
    url: str
