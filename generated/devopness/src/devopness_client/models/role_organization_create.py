from .._runtime import Model
from .role_permissions import RolePermissions


class RoleOrganizationCreate(Model):
    description: str | None = None
    name: str
    permissions: RolePermissions
