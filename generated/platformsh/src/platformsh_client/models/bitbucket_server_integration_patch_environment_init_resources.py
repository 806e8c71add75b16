from .._runtime import OpenStrEnum


class BitbucketServerIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
