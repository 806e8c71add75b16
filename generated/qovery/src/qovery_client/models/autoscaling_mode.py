from .._runtime import OpenStrEnum


class AutoscalingMode(OpenStrEnum):
    KEDA = "KEDA"


class KedaScalerRole(OpenStrEnum):
    PRIMARY = "PRIMARY"
    SAFETY = "SAFETY"
