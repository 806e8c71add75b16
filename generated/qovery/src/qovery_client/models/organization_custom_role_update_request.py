from .._runtime import Model
from .organization_custom_role_update_request_cluster_permission import (
    OrganizationCustomRoleUpdateRequestClusterPermission,
)
from .organization_custom_role_update_request_project_permission import (
    OrganizationCustomRoleUpdateRequestProjectPermission,
)


class OrganizationCustomRoleUpdateRequest(Model):
    cluster_permissions: list[OrganizationCustomRoleUpdateRequestClusterPermission]
    description: str | None = None
    name: str
    project_permissions: list[OrganizationCustomRoleUpdateRequestProjectPermission]
