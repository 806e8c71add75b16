from .._runtime import OpenStrEnum


class PlatformCloudVendor(OpenStrEnum):
    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    DO = "DO"
    AZURE = "AZURE"
    OVH = "OVH"
    CIVO = "CIVO"
    HETZNER = "HETZNER"
    ORACLE = "ORACLE"
    IBM = "IBM"
    UNKNOWN = "UNKNOWN"


class PlatformClusterMode(OpenStrEnum):
    QOVERY_MANAGED = "QOVERY_MANAGED"
    CUSTOMER_MANAGED = "CUSTOMER_MANAGED"
