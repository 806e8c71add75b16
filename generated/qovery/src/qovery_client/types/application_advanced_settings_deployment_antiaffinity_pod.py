"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ApplicationAdvancedSettingsDeploymentAntiaffinityPod: TypeAlias = (
    models.ApplicationAdvancedSettingsDeploymentAntiaffinityPod | Literal["Preferred", "Requirred"]
)


ApplicationAdvancedSettingsDeploymentTopologySpreadZone: TypeAlias = (
    models.ApplicationAdvancedSettingsDeploymentTopologySpreadZone
    | Literal["Disabled", "ScheduleAnyway", "DoNotSchedule"]
)


ApplicationAdvancedSettingsDeploymentUpdateStrategyType: TypeAlias = (
    models.ApplicationAdvancedSettingsDeploymentUpdateStrategyType
    | Literal["RollingUpdate", "Recreate"]
)
