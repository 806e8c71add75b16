from .._runtime import OpenStrEnum


class ArgocdAssociatedServiceType(OpenStrEnum):
    ARGOCD_APP = "ARGOCD_APP"
