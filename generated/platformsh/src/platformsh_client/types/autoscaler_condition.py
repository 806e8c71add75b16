"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerConditionDict(TypedDict):
    """`AutoscalerCondition` by the names of the wire."""

    duration: NotRequired[types.AutoscalerDuration]

    enabled: NotRequired[bool | None]

    threshold: float | int


AutoscalerCondition: TypeAlias = models.AutoscalerCondition | AutoscalerConditionDict
