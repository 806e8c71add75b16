from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigCdnFastly(Model):
    enabled: bool | None = None
    role: str | None = None
