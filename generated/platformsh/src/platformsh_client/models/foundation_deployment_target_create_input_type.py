from .._runtime import OpenStrEnum


class FoundationDeploymentTargetCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
