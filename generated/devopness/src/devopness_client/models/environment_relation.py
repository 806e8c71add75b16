from .._runtime import Model
from .environment_type import EnvironmentType
from .project_relation import ProjectRelation
from .resource_summary_list import ResourceSummaryList


class EnvironmentRelation(Model):
    """A place in a project where applications run: development, staging or production."""

    archived_at: str | None
    """When it was archived."""

    created_at: str
    """When it was created."""

    description: str | None
    id: int
    name: str
    project: ProjectRelation | None
    resource_summary: ResourceSummaryList | None = None
    """How many resources of each type it has."""

    type: EnvironmentType
    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: str
    """When it last changed."""

    used_credits: int | None = None
    """Credits that its resources' actions used in this month's billing cycle."""
