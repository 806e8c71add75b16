from .._runtime import OpenStrEnum


class KubernetesDeploymentTargetStoragePatchType(OpenStrEnum):
    DEDICATED = "dedicated"
    ENTERPRISE = "enterprise"
    FOUNDATION = "foundation"
    KUBERNETES = "kubernetes"
