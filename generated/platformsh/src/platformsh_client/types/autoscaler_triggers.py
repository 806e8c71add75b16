"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerTriggersDict(TypedDict):
    """`AutoscalerTriggers` with the property names used in JSON."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUTrigger] | None]

    cpu_pressure: NotRequired[Mapping[str, types.AutoscalerCPUPressureTrigger] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryTrigger] | None]

    memory_pressure: NotRequired[Mapping[str, types.AutoscalerMemoryPressureTrigger] | None]


AutoscalerTriggers: TypeAlias = models.AutoscalerTriggers | AutoscalerTriggersDict
