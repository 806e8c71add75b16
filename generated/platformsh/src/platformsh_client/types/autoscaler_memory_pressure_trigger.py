"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerMemoryPressureTriggerDict(TypedDict):
    """`AutoscalerMemoryPressureTrigger` with the property names used in JSON."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerMemoryPressureTrigger: TypeAlias = (
    models.AutoscalerMemoryPressureTrigger | AutoscalerMemoryPressureTriggerDict
)
