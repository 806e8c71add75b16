"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Mapping


class AutoscalerTriggersDict(TypedDict):
    """`AutoscalerTriggers` by the names of the wire."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUTrigger] | None]

    cpu_pressure: NotRequired[Mapping[str, types.AutoscalerCPUPressureTrigger] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryTrigger] | None]

    memory_pressure: NotRequired[Mapping[str, types.AutoscalerMemoryPressureTrigger] | None]


AutoscalerTriggers: TypeAlias = models.AutoscalerTriggers | AutoscalerTriggersDict
