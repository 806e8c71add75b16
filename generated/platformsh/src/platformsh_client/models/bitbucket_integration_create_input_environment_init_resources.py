from .._runtime import OpenStrEnum


class BitbucketIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
