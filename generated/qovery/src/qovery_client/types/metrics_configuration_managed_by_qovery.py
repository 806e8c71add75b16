"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class MetricsConfigurationManagedByQoveryDict(TypedDict):
    """`MetricsConfigurationManagedByQovery` by the names of the wire."""

    alerting: NotRequired[types.AlertingConfig]

    cloud_watch_export_config: NotRequired[types.CloudWatchExportConfig]

    high_availability: NotRequired[bool]

    internal_network_monitoring: NotRequired[types.InternalNetworkMonitoring]

    kind: NotRequired[Literal["MANAGED_BY_QOVERY"]]

    resource_profile: NotRequired[types.ObservabilityResourceProfile]


MetricsConfigurationManagedByQovery: TypeAlias = (
    models.MetricsConfigurationManagedByQovery | MetricsConfigurationManagedByQoveryDict
)
