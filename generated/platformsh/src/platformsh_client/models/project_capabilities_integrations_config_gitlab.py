from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigGitlab(Model):
    enabled: bool | None = None
    role: str | None = None
