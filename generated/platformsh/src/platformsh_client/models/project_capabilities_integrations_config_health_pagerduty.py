from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigHealthPagerduty(Model):
    enabled: bool | None = None
    role: str | None = None
