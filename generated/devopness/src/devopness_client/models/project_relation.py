from .._runtime import Model
from .organization_relation import OrganizationRelation
from .os_users import OsUsers
from .resource_summary_list import ResourceSummaryList
from .user_relation import UserRelation


class ProjectRelation(Model):
    created_at: str
    created_by_user: UserRelation | None
    id: int
    logo_url: str | None
    name: str
    organization: OrganizationRelation | None
    os_users: OsUsers
    resource_summary: ResourceSummaryList | None = None
    updated_at: str
    used_credits: int | None = None
    user_id: int
