from uuid import UUID

from .._runtime import Model
from .organization_custom_role_cluster_permission import OrganizationCustomRoleClusterPermission


class OrganizationCustomRoleClusterPermissionObject(Model):
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    permission: OrganizationCustomRoleClusterPermission | None = None
