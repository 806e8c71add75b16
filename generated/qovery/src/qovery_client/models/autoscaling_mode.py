from .._runtime import OpenStrEnum


class AutoscalingMode(OpenStrEnum):
    KEDA = "KEDA"
