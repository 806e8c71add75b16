from .._runtime import OpenStrEnum


class ProviderEnum(OpenStrEnum):
    GITLAB = "GITLAB"
    GITHUB = "GITHUB"
    BITBUCKET = "BITBUCKET"
