from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .user_relation import UserRelation


class OrganizationRelation(Model):
    id: int
    name: str
    url_slug: str
    resource_summary: ResourceSummaryList | None = None
    owner: UserRelation | None = None
    created_at: str
    updated_at: str
