from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .user_relation import UserRelation


class OrganizationRelation(Model):
    created_at: str
    """When it was created."""

    id: int
    name: str
    owner: UserRelation | None = None
    resource_summary: ResourceSummaryList | None = None
    """How many resources of each type it has."""

    updated_at: str
    """When it last changed."""

    url_slug: str
    """Name in URLs."""
