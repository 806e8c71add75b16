from .._runtime import OpenStrEnum


class FoundationDeploymentTargetPatchHostType(OpenStrEnum):
    CORE = "core"
    SATELLITE = "satellite"
