from .._runtime import OpenStrEnum


class CloudProviderServiceResourceTypeScope(OpenStrEnum):
    GLOBAL = "global"
    REGION = "region"
    ZONE = "zone"
