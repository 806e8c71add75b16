from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigBitbucket(Model):
    enabled: bool | None = None
    role: str | None = None
