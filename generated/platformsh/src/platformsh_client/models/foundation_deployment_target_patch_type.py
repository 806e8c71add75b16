from .._runtime import OpenStrEnum


class FoundationDeploymentTargetPatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
