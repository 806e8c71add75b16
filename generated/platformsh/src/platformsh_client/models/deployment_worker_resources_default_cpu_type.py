from .._runtime import OpenStrEnum


class DeploymentWorkerResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"
