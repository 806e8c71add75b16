from .._runtime import OpenStrEnum


class DeploymentWorkerResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
