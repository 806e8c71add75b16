from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .user_relation import UserRelation


class OrganizationRelation(Model):
    created_at: str
    id: int
    name: str
    owner: UserRelation | None = None
    resource_summary: ResourceSummaryList | None = None
    updated_at: str
    url_slug: str
