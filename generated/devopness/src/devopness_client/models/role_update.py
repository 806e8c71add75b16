from .._runtime import Model
from .role_permissions import RolePermissions


class RoleUpdate(Model):
    id: int
    name: str
    description: str | None = None
    permissions: RolePermissions
