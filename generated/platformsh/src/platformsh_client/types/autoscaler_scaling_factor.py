"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerScalingFactorDict(TypedDict):
    """`AutoscalerScalingFactor` with the property names used in JSON."""

    down: NotRequired[int]

    up: NotRequired[int]


AutoscalerScalingFactor: TypeAlias = models.AutoscalerScalingFactor | AutoscalerScalingFactorDict
