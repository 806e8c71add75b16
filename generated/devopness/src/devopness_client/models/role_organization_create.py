from .._runtime import Model
from .role_permissions import RolePermissions


class RoleOrganizationCreate(Model):
    name: str
    description: str | None = None
    permissions: RolePermissions
