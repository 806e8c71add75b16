from .._runtime import Model
from .project_capabilities_integrations_config import ProjectCapabilitiesIntegrationsConfig


class ProjectCapabilitiesIntegrations(Model):
    allowed_integrations: list[str] | None = None
    config: ProjectCapabilitiesIntegrationsConfig | None = None
    enabled: bool
