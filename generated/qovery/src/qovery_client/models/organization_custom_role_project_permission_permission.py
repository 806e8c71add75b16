from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .organization_custom_role_project_permission import OrganizationCustomRoleProjectPermission


class OrganizationCustomRoleProjectPermissionPermission(Model):
    environment_type: EnvironmentModeEnum | None = None
    permission: OrganizationCustomRoleProjectPermission | None = None
