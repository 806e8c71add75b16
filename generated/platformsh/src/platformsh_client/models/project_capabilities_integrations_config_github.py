from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigGithub(Model):
    enabled: bool | None = None
    role: str | None = None
