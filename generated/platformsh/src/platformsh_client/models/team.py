from .._runtime import DateTime, Model
from .team_counts import TeamCounts
from .team_project_permission import TeamProjectPermission


class Team(Model):
    counts: TeamCounts | None = None
    created_at: DateTime | None = None
    id: str | None = None
    label: str | None = None
    organization_id: str | None = None
    project_permissions: list[TeamProjectPermission] | None = None
    updated_at: DateTime | None = None
