from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigHealthSlack(Model):
    enabled: bool | None = None
    role: str | None = None
