from .._runtime import OpenStrEnum


class FoundationDeploymentTargetCreateInputHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"
