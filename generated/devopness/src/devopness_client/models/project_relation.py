from .._runtime import Model
from .organization_relation import OrganizationRelation
from .os_users import OsUsers
from .resource_summary_list import ResourceSummaryList
from .user_relation import UserRelation


class ProjectRelation(Model):
    id: int
    user_id: int
    name: str
    logo_url: str | None
    resource_summary: ResourceSummaryList | None = None
    os_users: OsUsers
    organization: OrganizationRelation | None
    created_by_user: UserRelation | None
    used_credits: int | None = None
    created_at: str
    updated_at: str
