from .._runtime import Model
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Organization(Model):
    created_at: str
    current_user_permissions: RolePermissions
    id: int
    name: str
    owner: UserRelation | None
    resource_summary: ResourceSummaryList | None = None
    updated_at: str
    url_slug: str
