"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class MetricsConfigurationManagedByQoveryDict(TypedDict):
    """`MetricsConfigurationManagedByQovery` with the property names used in JSON."""

    alerting: NotRequired[types.AlertingConfig]

    cloud_watch_export_config: NotRequired[types.CloudWatchExportConfig]

    high_availability: NotRequired[bool]

    internal_network_monitoring: NotRequired[types.InternalNetworkMonitoring]

    kind: NotRequired[Literal["MANAGED_BY_QOVERY"]]

    resource_profile: NotRequired[types.ObservabilityResourceProfile]


MetricsConfigurationManagedByQovery: TypeAlias = (
    models.MetricsConfigurationManagedByQovery | MetricsConfigurationManagedByQoveryDict
)
