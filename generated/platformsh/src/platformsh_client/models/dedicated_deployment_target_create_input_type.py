from .._runtime import OpenStrEnum


class DedicatedDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
