from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_custom_role_cluster_permission import (
    OrganizationCustomRoleClusterPermission,
    OrganizationCustomRoleProjectPermission,
)


class OrganizationCustomRoleClusterPermissionObject(Model):
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    permission: OrganizationCustomRoleClusterPermission | None = None


class OrganizationCustomRoleProjectPermissionPermission(Model):
    environment_type: EnvironmentModeEnum | None = None
    permission: OrganizationCustomRoleProjectPermission | None = None


class OrganizationCustomRoleProjectPermissionObject(Model):
    is_admin: bool | None = None
    permissions: list[OrganizationCustomRoleProjectPermissionPermission] | None = None
    project_id: UUID | None = None
    project_name: str | None = None


class OrganizationCustomRole(Model):
    cluster_permissions: list[OrganizationCustomRoleClusterPermissionObject] | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    project_permissions: list[OrganizationCustomRoleProjectPermissionObject] | None = None
