from .._runtime import OpenStrEnum


class DedicatedDeploymentTargetHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"
