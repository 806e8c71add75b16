from .._runtime import OpenStrEnum


class EnterpriseDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
