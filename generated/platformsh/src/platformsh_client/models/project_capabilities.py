from .._runtime import Model
from .project_capabilities_autoscaling import ProjectCapabilitiesAutoscaling
from .project_capabilities_build_resources import ProjectCapabilitiesBuildResources
from .project_capabilities_custom_domains import ProjectCapabilitiesCustomDomains
from .project_capabilities_data_retention import ProjectCapabilitiesDataRetention
from .project_capabilities_guaranteed_resources import ProjectCapabilitiesGuaranteedResources
from .project_capabilities_image_value import ProjectCapabilitiesImageValue
from .project_capabilities_integrations import ProjectCapabilitiesIntegrations
from .project_capabilities_logs_forwarding import ProjectCapabilitiesLogsForwarding
from .project_capabilities_metrics import ProjectCapabilitiesMetrics
from .project_capabilities_outbound_firewall import ProjectCapabilitiesOutboundFirewall
from .project_capabilities_runtime_operations import ProjectCapabilitiesRuntimeOperations
from .project_capabilities_source_operations import ProjectCapabilitiesSourceOperations
from .project_capabilities_tasks import ProjectCapabilitiesTasks


class ProjectCapabilities(Model):
    autoscaling: ProjectCapabilitiesAutoscaling
    build_resources: ProjectCapabilitiesBuildResources
    custom_domains: ProjectCapabilitiesCustomDomains | None = None
    data_retention: ProjectCapabilitiesDataRetention
    guaranteed_resources: ProjectCapabilitiesGuaranteedResources
    images: dict[str, dict[str, ProjectCapabilitiesImageValue]]
    instance_limit: int
    integrations: ProjectCapabilitiesIntegrations | None = None
    logs_forwarding: ProjectCapabilitiesLogsForwarding
    metrics: ProjectCapabilitiesMetrics
    outbound_firewall: ProjectCapabilitiesOutboundFirewall | None = None
    runtime_operations: ProjectCapabilitiesRuntimeOperations | None = None
    source_operations: ProjectCapabilitiesSourceOperations | None = None
    tasks: ProjectCapabilitiesTasks
