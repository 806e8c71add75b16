from .._runtime import OpenStrEnum


class FoundationDeploymentTargetHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"
