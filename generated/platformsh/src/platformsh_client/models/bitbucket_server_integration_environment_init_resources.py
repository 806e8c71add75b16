from .._runtime import OpenStrEnum


class BitbucketServerIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
