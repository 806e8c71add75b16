from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigScript(Model):
    enabled: bool | None = None
    role: str | None = None
