from .._runtime import OpenStrEnum


class KedaScalerRole(OpenStrEnum):
    PRIMARY = "PRIMARY"
    SAFETY = "SAFETY"
