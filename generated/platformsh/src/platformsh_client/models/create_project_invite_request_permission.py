from .._runtime import Model
from .create_project_invite_request_permission_role import CreateProjectInviteRequestPermissionRole
from .create_project_invite_request_permission_type import CreateProjectInviteRequestPermissionType


class CreateProjectInviteRequestPermission(Model):
    role: CreateProjectInviteRequestPermissionRole | None = None
    type: CreateProjectInviteRequestPermissionType | None = None
