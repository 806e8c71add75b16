from .._runtime import Model
from .metrics_configuration_managed_by_qovery import MetricsConfigurationManagedByQovery


class MetricsParameters(Model):
    enabled: bool | None = None
    configuration: MetricsConfigurationManagedByQovery | None = None
