from .._runtime import Model, OpenIntEnum


class AutoscalerDuration(OpenIntEnum):
    VALUE_60 = 60
    VALUE_120 = 120
    VALUE_300 = 300
    VALUE_600 = 600
    VALUE_1800 = 1800
    VALUE_3600 = 3600


class AutoscalerCondition(Model):
    duration: AutoscalerDuration | None = None
    enabled: bool | None = None
    threshold: float | int


class AutoscalerCPUPressureTrigger(Model):
    down: AutoscalerCondition | None = None
    enabled: bool | None = None
    up: AutoscalerCondition | None = None


class AutoscalerCPUResources(Model):
    max: float | int | None = None
    min: float | int | None = None


class AutoscalerCPUTrigger(Model):
    down: AutoscalerCondition | None = None
    enabled: bool | None = None
    up: AutoscalerCondition | None = None


class AutoscalerInstances(Model):
    max: int | None = None
    min: int | None = None


class AutoscalerMemoryPressureTrigger(Model):
    down: AutoscalerCondition | None = None
    enabled: bool | None = None
    up: AutoscalerCondition | None = None


class AutoscalerMemoryResources(Model):
    max: int | None = None
    """Largest value: memory in bytes."""

    min: int | None = None
    """Smallest value: memory in bytes."""


class AutoscalerMemoryTrigger(Model):
    down: AutoscalerCondition | None = None
    enabled: bool | None = None
    up: AutoscalerCondition | None = None


class AutoscalerResources(Model):
    cpu: dict[str, AutoscalerCPUResources] | None = None
    memory: dict[str, AutoscalerMemoryResources] | None = None


class AutoscalerScalingCooldown(Model):
    down: int | None = None
    up: int | None = None


class AutoscalerScalingFactor(Model):
    down: int | None = None
    up: int | None = None


class AutoscalerTriggers(Model):
    cpu: dict[str, AutoscalerCPUTrigger] | None = None
    cpu_pressure: dict[str, AutoscalerCPUPressureTrigger] | None = None
    memory: dict[str, AutoscalerMemoryTrigger] | None = None
    memory_pressure: dict[str, AutoscalerMemoryPressureTrigger] | None = None


class AutoscalerServiceSettings(Model):
    instances: AutoscalerInstances | None = None
    resources: AutoscalerResources | None = None
    scale_cooldown: AutoscalerScalingCooldown | None = None
    scale_factor: AutoscalerScalingFactor | None = None
    triggers: AutoscalerTriggers | None = None


class AutoscalerSettings(Model):
    services: dict[str, dict[str, AutoscalerServiceSettings] | None] | None = None
