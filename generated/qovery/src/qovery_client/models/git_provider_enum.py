from .._runtime import OpenStrEnum


class GitProviderEnum(OpenStrEnum):
    BITBUCKET = "BITBUCKET"
    GITHUB = "GITHUB"
    GITLAB = "GITLAB"
