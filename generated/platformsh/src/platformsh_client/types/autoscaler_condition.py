"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerConditionDict(TypedDict):
    """`AutoscalerCondition` with the property names used in JSON."""

    duration: NotRequired[types.AutoscalerDuration]

    enabled: NotRequired[bool | None]

    threshold: float | int


AutoscalerCondition: TypeAlias = models.AutoscalerCondition | AutoscalerConditionDict
