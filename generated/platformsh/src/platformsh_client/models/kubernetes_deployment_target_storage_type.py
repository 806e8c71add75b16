from .._runtime import OpenStrEnum


class KubernetesDeploymentTargetStorageType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
