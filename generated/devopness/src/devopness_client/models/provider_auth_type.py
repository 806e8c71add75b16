from .._runtime import OpenStrEnum


class ProviderAuthType(OpenStrEnum):
    OAUTH = "oauth"
    APPLICATION = "application"
    API_CREDENTIALS = "api_credentials"
