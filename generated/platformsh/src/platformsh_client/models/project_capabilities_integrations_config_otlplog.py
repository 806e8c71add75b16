from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigOtlplog(Model):
    enabled: bool | None = None
    role: str | None = None
