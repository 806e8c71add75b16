from .._runtime import OpenStrEnum


class SocialAccountProvider(OpenStrEnum):
    BITBUCKET = "bitbucket"
    CLERK = "clerk"
    FACEBOOK = "facebook"
    GITHUB = "github"
    GITLAB = "gitlab"
    GOOGLE = "google"
