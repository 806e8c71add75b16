from .._runtime import OpenStrEnum


class ServicesOverviewResponseManagedBy(OpenStrEnum):
    QOVERY = "QOVERY"
    ARGOCD = "ARGOCD"
    MIXED = "MIXED"
