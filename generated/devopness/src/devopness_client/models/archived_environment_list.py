from typing import TypeAlias

from .._runtime import Model
from .environment_type import EnvironmentType
from .project_relation import ProjectRelation
from .resource_summary_list import ResourceSummaryList


class ArchivedEnvironmentRelation(Model):
    archived_at: str | None
    created_at: str
    description: str | None
    id: int
    name: str
    project: ProjectRelation | None
    resource_summary: ResourceSummaryList | None = None
    type: EnvironmentType
    type_human_readable: str
    updated_at: str
    used_credits: int | None = None


ArchivedEnvironmentList: TypeAlias = list[ArchivedEnvironmentRelation]
