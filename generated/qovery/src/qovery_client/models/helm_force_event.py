from .._runtime import OpenStrEnum


class HelmForceEvent(OpenStrEnum):
    DIFF = "DIFF"
