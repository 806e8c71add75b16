from .._runtime import OpenStrEnum


class ApiTokenStatus(OpenStrEnum):
    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"


class ApiTokenType(OpenStrEnum):
    """Whose token it is. `personal_access_token`: a user's. `project_api_token`: a project's."""

    PERSONAL_ACCESS_TOKEN = "personal_access_token"
    PROJECT_API_TOKEN = "project_api_token"
