from .._runtime import OpenStrEnum


class ApiTokenStatus(OpenStrEnum):
    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"


class ApiTokenType(OpenStrEnum):
    PERSONAL_ACCESS_TOKEN = "personal_access_token"
    PROJECT_API_TOKEN = "project_api_token"
