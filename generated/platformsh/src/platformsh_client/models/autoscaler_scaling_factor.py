from .._runtime import Model


class AutoscalerScalingFactor(Model):
    up: int | None = None
    down: int | None = None
