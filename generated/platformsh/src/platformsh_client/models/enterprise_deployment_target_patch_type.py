from .._runtime import OpenStrEnum


class EnterpriseDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
