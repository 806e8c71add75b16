from .._runtime import OpenStrEnum


class DeploymentServiceResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
