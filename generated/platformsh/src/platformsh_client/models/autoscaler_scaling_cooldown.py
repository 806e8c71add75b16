from .._runtime import Model


class AutoscalerScalingCooldown(Model):
    down: int | None = None
    up: int | None = None
