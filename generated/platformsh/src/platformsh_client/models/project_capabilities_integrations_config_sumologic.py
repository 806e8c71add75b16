from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigSumologic(Model):
    enabled: bool | None = None
    role: str | None = None
