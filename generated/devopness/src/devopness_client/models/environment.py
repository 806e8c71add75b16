from .._runtime import Model
from .environment_type import EnvironmentType
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .team_list import TeamList
from .user_relation import UserRelation


class Environment(Model):
    """A place in a project where applications run: development, staging or production."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    current_user_permissions: RolePermissions
    """What you are permitted to do with it."""

    description: str | None
    id: int
    is_archived: bool
    """Whether it is archived."""

    name: str
    resource_summary: ResourceSummaryList | None = None
    """How many resources of each type it has."""

    teams: TeamList
    """Teams with access."""

    type: EnvironmentType
    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: str
    """When it last changed."""
