from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigWebhook(Model):
    enabled: bool | None = None
    role: str | None = None
