from .._runtime import Model
from .project_capabilities_integrations_config import ProjectCapabilitiesIntegrationsConfig


class ProjectCapabilitiesIntegrations(Model):
    enabled: bool
    config: ProjectCapabilitiesIntegrationsConfig | None = None
    allowed_integrations: list[str] | None = None
