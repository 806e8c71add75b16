from .._runtime import Model
from .create_project_invite_request_environment_role import (
    CreateProjectInviteRequestEnvironmentRole,
)


class CreateProjectInviteRequestEnvironment(Model):
    id: str | None = None
    role: CreateProjectInviteRequestEnvironmentRole | None = None
