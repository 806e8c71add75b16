from .._runtime import Model
from .environment_type import EnvironmentType
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .team_list import TeamList
from .user_relation import UserRelation


class Environment(Model):
    id: int
    type: EnvironmentType
    type_human_readable: str
    name: str
    description: str | None
    is_archived: bool
    resource_summary: ResourceSummaryList | None = None
    teams: TeamList
    current_user_permissions: RolePermissions
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
