from .._runtime import OpenStrEnum


class SocialAccountDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    CLERK = "Clerk"
    FACEBOOK = "Facebook"
    GITHUB = "GitHub"
    GITLAB = "GitLab"
    GOOGLE = "Google"


class SocialAccountProvider(OpenStrEnum):
    BITBUCKET = "bitbucket"
    CLERK = "clerk"
    FACEBOOK = "facebook"
    GITHUB = "github"
    GITLAB = "gitlab"
    GOOGLE = "google"
