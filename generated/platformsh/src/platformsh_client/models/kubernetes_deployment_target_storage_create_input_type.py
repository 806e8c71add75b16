from .._runtime import OpenStrEnum


class KubernetesDeploymentTargetStorageCreateInputType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
