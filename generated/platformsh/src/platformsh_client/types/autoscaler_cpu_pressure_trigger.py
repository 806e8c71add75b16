"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerCPUPressureTriggerDict(TypedDict):
    """`AutoscalerCPUPressureTrigger` by the names of the wire."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerCPUPressureTrigger: TypeAlias = (
    models.AutoscalerCPUPressureTrigger | AutoscalerCPUPressureTriggerDict
)
