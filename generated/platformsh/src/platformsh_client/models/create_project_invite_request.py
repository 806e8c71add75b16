from .._runtime import Model
from .create_project_invite_request_environment import CreateProjectInviteRequestEnvironment
from .create_project_invite_request_permission import CreateProjectInviteRequestPermission
from .create_project_invite_request_role import CreateProjectInviteRequestRole


class CreateProjectInviteRequest(Model):
    email: str
    environments: list[CreateProjectInviteRequestEnvironment] | None = None
    """Deprecated."""

    force: bool | None = None
    permissions: list[CreateProjectInviteRequestPermission] | None = None
    role: CreateProjectInviteRequestRole | None = None
