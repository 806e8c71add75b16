from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Organization(Model):
    id: int
    name: str
    url_slug: str
    resource_summary: ResourceSummaryList | None = None
    current_user_permissions: RolePermissions
    owner: UserRelation | None
    created_at: str
    updated_at: str
