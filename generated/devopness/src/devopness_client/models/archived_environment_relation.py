from .._runtime import Model
from .environment_type import EnvironmentType
from .project_relation import ProjectRelation
from .resource_summary_list import ResourceSummaryList


class ArchivedEnvironmentRelation(Model):
    id: int
    type: EnvironmentType
    type_human_readable: str
    name: str
    description: str | None
    used_credits: int | None = None
    resource_summary: ResourceSummaryList | None = None
    created_at: str
    updated_at: str
    archived_at: str | None
    project: ProjectRelation | None
