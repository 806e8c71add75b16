from .._runtime import OpenStrEnum


class BitbucketIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
