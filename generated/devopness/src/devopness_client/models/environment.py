from .._runtime import Model
from .environment_type import EnvironmentType
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .team_list import TeamList
from .user_relation import UserRelation


class Environment(Model):
    created_at: str
    created_by_user: UserRelation | None
    current_user_permissions: RolePermissions
    description: str | None
    id: int
    is_archived: bool
    name: str
    resource_summary: ResourceSummaryList | None = None
    teams: TeamList
    type: EnvironmentType
    type_human_readable: str
    updated_at: str
