from .._runtime import Model
from .metrics_configuration_managed_by_qovery import MetricsConfigurationManagedByQovery


class MetricsParameters(Model):
    configuration: MetricsConfigurationManagedByQovery | None = None
    enabled: bool | None = None
