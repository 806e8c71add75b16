from .._runtime import OpenStrEnum


class CreateProjectInviteRequestPermissionType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
