from .._runtime import DateTime, Model
from .team_reference_counts import TeamReferenceCounts
from .team_reference_project_permission import TeamReferenceProjectPermission


class TeamReference(Model):
    counts: TeamReferenceCounts | None = None
    created_at: DateTime | None = None
    id: str | None = None
    label: str | None = None
    organization_id: str | None = None
    project_permissions: list[TeamReferenceProjectPermission] | None = None
    updated_at: DateTime | None = None
