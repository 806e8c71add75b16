from .._runtime import Model
from .organization_relation import OrganizationRelation
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class RoleRelation(Model):
    """A set of permissions for a team or an API token."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None = None
    """The user who created it."""

    description: str
    """What the role is for."""

    id: int
    is_predefined: bool
    """Whether it comes with Devopness. Others belong to one organization."""

    name: str
    organization: OrganizationRelation | None = None
    permissions: RolePermissions
    """What the role may do."""

    updated_at: str
    """When it last changed."""
