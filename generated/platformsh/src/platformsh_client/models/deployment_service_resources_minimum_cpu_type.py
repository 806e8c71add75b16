from .._runtime import OpenStrEnum


class DeploymentServiceResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
