from .._runtime import Model
from .organization_relation import OrganizationRelation
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class RoleRelation(Model):
    created_at: str
    created_by_user: UserRelation | None = None
    description: str
    id: int
    is_predefined: bool
    name: str
    organization: OrganizationRelation | None = None
    permissions: RolePermissions
    updated_at: str
