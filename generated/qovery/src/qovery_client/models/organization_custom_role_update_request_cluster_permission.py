from uuid import UUID

from .._runtime import Model
from .organization_custom_role_cluster_permission import OrganizationCustomRoleClusterPermission


class OrganizationCustomRoleUpdateRequestClusterPermission(Model):
    cluster_id: UUID | None = None
    permission: OrganizationCustomRoleClusterPermission | None = None
