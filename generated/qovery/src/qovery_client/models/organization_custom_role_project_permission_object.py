from uuid import UUID

from .._runtime import Model
from .organization_custom_role_project_permission_permission import (
    OrganizationCustomRoleProjectPermissionPermission,
)


class OrganizationCustomRoleProjectPermissionObject(Model):
    is_admin: bool | None = None
    permissions: list[OrganizationCustomRoleProjectPermissionPermission] | None = None
    project_id: UUID | None = None
    project_name: str | None = None
