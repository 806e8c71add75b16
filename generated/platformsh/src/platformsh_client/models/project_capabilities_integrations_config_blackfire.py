from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigBlackfire(Model):
    enabled: bool | None = None
    role: str | None = None
