from .._runtime import OpenStrEnum


class SourceProviderName(OpenStrEnum):
    BITBUCKET = "bitbucket"
    GITHUB = "github"
    GITLAB = "gitlab"
