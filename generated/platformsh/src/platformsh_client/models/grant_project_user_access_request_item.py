from .._runtime import Model
from .project_permissions import ProjectPermissions


class GrantProjectUserAccessRequestItem(Model):
    user_id: str
    permissions: ProjectPermissions
    auto_add_member: bool | None = None
