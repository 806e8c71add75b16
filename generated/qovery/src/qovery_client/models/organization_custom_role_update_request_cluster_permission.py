from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_custom_role_cluster_permission import (
    OrganizationCustomRoleClusterPermission,
    OrganizationCustomRoleProjectPermission,
)


class OrganizationCustomRoleUpdateRequestClusterPermission(Model):
    cluster_id: UUID | None = None
    permission: OrganizationCustomRoleClusterPermission | None = None


class OrganizationCustomRoleUpdateRequestProjectPermissionPermission(Model):
    environment_type: EnvironmentModeEnum | None = None
    permission: OrganizationCustomRoleProjectPermission | None = None


class OrganizationCustomRoleUpdateRequestProjectPermission(Model):
    is_admin: bool | None = None
    permissions: list[OrganizationCustomRoleUpdateRequestProjectPermissionPermission] | None = None
    project_id: UUID | None = None
