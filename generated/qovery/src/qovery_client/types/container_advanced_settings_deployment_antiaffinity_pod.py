"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ContainerAdvancedSettingsDeploymentAntiaffinityPod: TypeAlias = (
    models.ContainerAdvancedSettingsDeploymentAntiaffinityPod | Literal["Preferred", "Requirred"]
)


ContainerAdvancedSettingsDeploymentTopologySpreadZone: TypeAlias = (
    models.ContainerAdvancedSettingsDeploymentTopologySpreadZone
    | Literal["Disabled", "ScheduleAnyway", "DoNotSchedule"]
)


ContainerAdvancedSettingsDeploymentUpdateStrategyType: TypeAlias = (
    models.ContainerAdvancedSettingsDeploymentUpdateStrategyType
    | Literal["RollingUpdate", "Recreate"]
)
