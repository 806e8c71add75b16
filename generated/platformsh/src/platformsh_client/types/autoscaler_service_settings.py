"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerServiceSettingsDict(TypedDict):
    """`AutoscalerServiceSettings` with the property names used in JSON."""

    instances: NotRequired[types.AutoscalerInstances]

    resources: NotRequired[types.AutoscalerResources]

    scale_cooldown: NotRequired[types.AutoscalerScalingCooldown]

    scale_factor: NotRequired[types.AutoscalerScalingFactor]

    triggers: NotRequired[types.AutoscalerTriggers]


AutoscalerServiceSettings: TypeAlias = (
    models.AutoscalerServiceSettings | AutoscalerServiceSettingsDict
)
