from .._runtime import OpenStrEnum


class GithubIntegrationTokenType(OpenStrEnum):
    CLASSIC_PERSONAL_TOKEN = "classic_personal_token"
    GITHUB_APP = "github_app"
