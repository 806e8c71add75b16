from uuid import UUID

from .._runtime import Model
from .organization_custom_role_update_request_project_permission_permission import (
    OrganizationCustomRoleUpdateRequestProjectPermissionPermission,
)


class OrganizationCustomRoleUpdateRequestProjectPermission(Model):
    is_admin: bool | None = None
    permissions: list[OrganizationCustomRoleUpdateRequestProjectPermissionPermission] | None = None
    project_id: UUID | None = None
