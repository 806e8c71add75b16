from .._runtime import Model, OpenStrEnum


class CreateProjectInviteRequestEnvironmentRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"


class CreateProjectInviteRequestEnvironment(Model):
    id: str | None = None
    role: CreateProjectInviteRequestEnvironmentRole | None = None


class CreateProjectInviteRequestPermissionRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"


class CreateProjectInviteRequestPermissionType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"


class CreateProjectInviteRequestPermission(Model):
    role: CreateProjectInviteRequestPermissionRole | None = None
    type: CreateProjectInviteRequestPermissionType | None = None


class CreateProjectInviteRequestRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
