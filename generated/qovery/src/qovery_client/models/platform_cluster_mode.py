from .._runtime import OpenStrEnum


class PlatformClusterMode(OpenStrEnum):
    QOVERY_MANAGED = "QOVERY_MANAGED"
    CUSTOMER_MANAGED = "CUSTOMER_MANAGED"
