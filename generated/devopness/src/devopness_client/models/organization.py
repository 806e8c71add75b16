from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Organization(Model):
    created_at: str
    """When it was created."""

    current_user_permissions: RolePermissions
    """What you are permitted to do with it."""

    id: int
    name: str
    owner: UserRelation | None
    resource_summary: ResourceSummaryList | None = None
    """How many resources of each type it has."""

    updated_at: str
    """When it last changed."""

    url_slug: str
    """Name in URLs."""
