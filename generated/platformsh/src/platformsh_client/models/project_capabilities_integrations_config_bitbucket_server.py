from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigBitbucketServer(Model):
    enabled: bool | None = None
    role: str | None = None
