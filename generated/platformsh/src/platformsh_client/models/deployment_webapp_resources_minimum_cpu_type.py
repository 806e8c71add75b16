from .._runtime import OpenStrEnum


class DeploymentWebappResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
