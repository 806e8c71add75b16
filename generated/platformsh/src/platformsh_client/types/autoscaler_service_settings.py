"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

AutoscalerDuration: TypeAlias = models.AutoscalerDuration | Literal[60, 120, 300, 600, 1800, 3600]


class AutoscalerConditionDict(TypedDict):
    """`AutoscalerCondition` with the property names used in JSON."""

    duration: NotRequired[types.AutoscalerDuration]

    enabled: NotRequired[bool | None]

    threshold: float | int


AutoscalerCondition: TypeAlias = models.AutoscalerCondition | AutoscalerConditionDict


class AutoscalerCPUPressureTriggerDict(TypedDict):
    """`AutoscalerCPUPressureTrigger` with the property names used in JSON."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerCPUPressureTrigger: TypeAlias = (
    models.AutoscalerCPUPressureTrigger | AutoscalerCPUPressureTriggerDict
)


class AutoscalerCPUResourcesDict(TypedDict):
    """`AutoscalerCPUResources` with the property names used in JSON."""

    max: NotRequired[float | int]

    min: NotRequired[float | int]


AutoscalerCPUResources: TypeAlias = models.AutoscalerCPUResources | AutoscalerCPUResourcesDict


class AutoscalerCPUTriggerDict(TypedDict):
    """`AutoscalerCPUTrigger` with the property names used in JSON."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerCPUTrigger: TypeAlias = models.AutoscalerCPUTrigger | AutoscalerCPUTriggerDict


class AutoscalerInstancesDict(TypedDict):
    """`AutoscalerInstances` with the property names used in JSON."""

    max: NotRequired[int]

    min: NotRequired[int]


AutoscalerInstances: TypeAlias = models.AutoscalerInstances | AutoscalerInstancesDict


class AutoscalerMemoryPressureTriggerDict(TypedDict):
    """`AutoscalerMemoryPressureTrigger` with the property names used in JSON."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerMemoryPressureTrigger: TypeAlias = (
    models.AutoscalerMemoryPressureTrigger | AutoscalerMemoryPressureTriggerDict
)


class AutoscalerMemoryResourcesDict(TypedDict):
    """`AutoscalerMemoryResources` with the property names used in JSON."""

    max: NotRequired[int]
    """Largest value: memory in bytes."""

    min: NotRequired[int]
    """Smallest value: memory in bytes."""


AutoscalerMemoryResources: TypeAlias = (
    models.AutoscalerMemoryResources | AutoscalerMemoryResourcesDict
)


class AutoscalerMemoryTriggerDict(TypedDict):
    """`AutoscalerMemoryTrigger` with the property names used in JSON."""

    down: NotRequired[types.AutoscalerCondition]

    enabled: NotRequired[bool | None]

    up: NotRequired[types.AutoscalerCondition]


AutoscalerMemoryTrigger: TypeAlias = models.AutoscalerMemoryTrigger | AutoscalerMemoryTriggerDict


class AutoscalerResourcesDict(TypedDict):
    """`AutoscalerResources` with the property names used in JSON."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUResources] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryResources] | None]


AutoscalerResources: TypeAlias = models.AutoscalerResources | AutoscalerResourcesDict


class AutoscalerScalingCooldownDict(TypedDict):
    """`AutoscalerScalingCooldown` with the property names used in JSON."""

    down: NotRequired[int]

    up: NotRequired[int]


AutoscalerScalingCooldown: TypeAlias = (
    models.AutoscalerScalingCooldown | AutoscalerScalingCooldownDict
)


class AutoscalerScalingFactorDict(TypedDict):
    """`AutoscalerScalingFactor` with the property names used in JSON."""

    down: NotRequired[int]

    up: NotRequired[int]


AutoscalerScalingFactor: TypeAlias = models.AutoscalerScalingFactor | AutoscalerScalingFactorDict


class AutoscalerTriggersDict(TypedDict):
    """`AutoscalerTriggers` with the property names used in JSON."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUTrigger] | None]

    cpu_pressure: NotRequired[Mapping[str, types.AutoscalerCPUPressureTrigger] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryTrigger] | None]

    memory_pressure: NotRequired[Mapping[str, types.AutoscalerMemoryPressureTrigger] | None]


AutoscalerTriggers: TypeAlias = models.AutoscalerTriggers | AutoscalerTriggersDict


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
