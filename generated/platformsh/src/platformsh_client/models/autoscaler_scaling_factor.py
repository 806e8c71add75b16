from .._runtime import Model


class AutoscalerScalingFactor(Model):
    down: int | None = None
    up: int | None = None
