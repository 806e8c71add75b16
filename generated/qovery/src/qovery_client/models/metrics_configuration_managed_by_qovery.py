from .._runtime import Model
from .alerting_config import AlertingConfig
from .cloudwatch_export_config import CloudWatchExportConfig
from .internal_network_monitoring import InternalNetworkMonitoring
from .observability_resource_profile import ObservabilityResourceProfile


class MetricsConfigurationManagedByQovery(Model):
    alerting: AlertingConfig | None = None
    cloud_watch_export_config: CloudWatchExportConfig | None = None
    high_availability: bool | None = None
    internal_network_monitoring: InternalNetworkMonitoring | None = None
    kind: str | None = None
    resource_profile: ObservabilityResourceProfile | None = None
