from .._runtime import Model
from .organization_relation import OrganizationRelation
from .role_permissions import RolePermissions
from .role_relation import RoleRelation
from .user_relation import UserRelation


class Role(Model):
    id: int
    name: str
    description: str
    is_predefined: bool
    permissions: RolePermissions
    parent: RoleRelation | None
    organization: OrganizationRelation | None = None
    created_by_user: UserRelation | None = None
    created_at: str
    updated_at: str
