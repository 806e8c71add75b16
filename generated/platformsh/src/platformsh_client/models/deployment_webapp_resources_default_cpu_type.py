from .._runtime import OpenStrEnum


class DeploymentWebappResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
