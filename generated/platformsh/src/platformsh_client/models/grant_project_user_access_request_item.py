from .._runtime import Model
from .project_permissions import ProjectPermissions


class GrantProjectUserAccessRequestItem(Model):
    auto_add_member: bool | None = None
    permissions: ProjectPermissions
    user_id: str
