from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigHttplog(Model):
    enabled: bool | None = None
    role: str | None = None
