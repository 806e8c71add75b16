from .._runtime import Model


class AutoscalerScalingCooldown(Model):
    up: int | None = None
    down: int | None = None
