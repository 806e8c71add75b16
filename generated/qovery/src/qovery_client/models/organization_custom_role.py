from .._runtime import Model
from .organization_custom_role_cluster_permission_object import (
    OrganizationCustomRoleClusterPermissionObject,
)
from .organization_custom_role_project_permission_object import (
    OrganizationCustomRoleProjectPermissionObject,
)


class OrganizationCustomRole(Model):
    cluster_permissions: list[OrganizationCustomRoleClusterPermissionObject] | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    project_permissions: list[OrganizationCustomRoleProjectPermissionObject] | None = None
