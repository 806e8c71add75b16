from .._runtime import OpenStrEnum


class SocialAccountDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    CLERK = "Clerk"
    FACEBOOK = "Facebook"
    GITHUB = "GitHub"
    GITLAB = "GitLab"
    GOOGLE = "Google"
