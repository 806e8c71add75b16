from .._runtime import Model
from .organization_relation import OrganizationRelation
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class RoleRelation(Model):
    id: int
    name: str
    description: str
    is_predefined: bool
    permissions: RolePermissions
    organization: OrganizationRelation | None = None
    created_by_user: UserRelation | None = None
    created_at: str
    updated_at: str
