from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigSyslog(Model):
    enabled: bool | None = None
    role: str | None = None
