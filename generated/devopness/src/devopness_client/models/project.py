from .._runtime import Model
from .organization_relation import OrganizationRelation
from .os_users import OsUsers
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Project(Model):
    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    current_user_permissions: RolePermissions
    """What you are permitted to do with it."""

    id: int
    logo_url: str | None
    """URL of the logo."""

    name: str
    organization: OrganizationRelation | None
    os_users: OsUsers
    """Operating system users on the servers of the project."""

    resource_summary: ResourceSummaryList | None = None
    """How many resources of each type it has."""

    updated_at: str
    """When it last changed."""

    user_id: int
    """Id of the user who owns the project."""
