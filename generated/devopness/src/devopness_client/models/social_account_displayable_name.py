from .._runtime import OpenStrEnum


class SocialAccountDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    CLERK = "Clerk"
    FACEBOOK = "Facebook"
    GIT_HUB = "GitHub"
    GIT_LAB = "GitLab"
    GOOGLE = "Google"
