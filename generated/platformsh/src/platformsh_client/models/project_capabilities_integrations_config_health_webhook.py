from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigHealthWebhook(Model):
    enabled: bool | None = None
    role: str | None = None
