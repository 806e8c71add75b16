from .._runtime import Model
from .create_project_invite_request_permission_role import CreateProjectInviteRequestPermissionRole
from .create_project_invite_request_permission_type import CreateProjectInviteRequestPermissionType


class CreateProjectInviteRequestPermission(Model):
    type: CreateProjectInviteRequestPermissionType | None = None
    role: CreateProjectInviteRequestPermissionRole | None = None
