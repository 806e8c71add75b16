from .._runtime import Model


class ProjectCapabilitiesIntegrationsConfigNewrelic(Model):
    enabled: bool | None = None
    role: str | None = None
