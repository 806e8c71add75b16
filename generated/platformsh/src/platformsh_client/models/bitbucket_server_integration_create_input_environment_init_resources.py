from .._runtime import OpenStrEnum


class BitbucketServerIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
