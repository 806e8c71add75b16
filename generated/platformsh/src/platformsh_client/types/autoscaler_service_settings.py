"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerServiceSettingsDict(TypedDict):
    """`AutoscalerServiceSettings` by the names of the wire."""

    instances: NotRequired[types.AutoscalerInstances]

    resources: NotRequired[types.AutoscalerResources]

    scale_cooldown: NotRequired[types.AutoscalerScalingCooldown]

    scale_factor: NotRequired[types.AutoscalerScalingFactor]

    triggers: NotRequired[types.AutoscalerTriggers]


AutoscalerServiceSettings: TypeAlias = (
    models.AutoscalerServiceSettings | AutoscalerServiceSettingsDict
)
