from .._runtime import Model
from .role_permissions import RolePermissions


class RoleUpdate(Model):
    description: str | None = None
    id: int
    name: str
    permissions: RolePermissions
