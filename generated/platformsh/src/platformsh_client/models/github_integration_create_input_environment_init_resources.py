from .._runtime import OpenStrEnum


class GithubIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"
