from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigHealthEmail(Model):
    enabled: bool | None = None
    role: str | None = None
