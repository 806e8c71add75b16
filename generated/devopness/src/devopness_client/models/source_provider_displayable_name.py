from .._runtime import OpenStrEnum


class SourceProviderDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    GIT_HUB = "GitHub"
    GIT_LAB = "GitLab"
