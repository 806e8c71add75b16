from .._runtime import OpenStrEnum


class ServiceTypeServiceIdIngressDeploymentStatusServiceType(OpenStrEnum):
    CONTAINER = "CONTAINER"
    APPLICATION = "APPLICATION"
    HELM = "HELM"
