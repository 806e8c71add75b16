from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigSplunk(Model):
    enabled: bool | None = None
    role: str | None = None
