"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerScalingCooldownDict(TypedDict):
    """`AutoscalerScalingCooldown` by the names of the wire."""

    down: NotRequired[int]

    up: NotRequired[int]


AutoscalerScalingCooldown: TypeAlias = (
    models.AutoscalerScalingCooldown | AutoscalerScalingCooldownDict
)
