from .._runtime import OpenStrEnum


class SourceProviderDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    GITHUB = "GitHub"
    GITLAB = "GitLab"
