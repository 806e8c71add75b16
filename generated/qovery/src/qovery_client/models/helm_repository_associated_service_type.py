from .._runtime import OpenStrEnum


class HelmRepositoryAssociatedServiceType(OpenStrEnum):
    HELM = "HELM"
