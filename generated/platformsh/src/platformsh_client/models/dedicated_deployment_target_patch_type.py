from .._runtime import OpenStrEnum


class DedicatedDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
