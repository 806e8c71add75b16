from .._runtime import Model
from .organization_relation import OrganizationRelation
from .role_permissions import RolePermissions
from .role_relation import RoleRelation
from .user_relation import UserRelation


class Role(Model):
    created_at: str
    created_by_user: UserRelation | None = None
    description: str
    id: int
    is_predefined: bool
    name: str
    organization: OrganizationRelation | None = None
    parent: RoleRelation | None
    permissions: RolePermissions
    updated_at: str
