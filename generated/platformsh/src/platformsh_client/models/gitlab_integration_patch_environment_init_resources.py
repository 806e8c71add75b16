from .._runtime import OpenStrEnum


class GitLabIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
