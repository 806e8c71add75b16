from .._runtime import Model
from .organization_relation import OrganizationRelation
from .os_users import OsUsers
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Project(Model):
    created_at: str
    created_by_user: UserRelation | None
    current_user_permissions: RolePermissions
    id: int
    logo_url: str | None
    name: str
    organization: OrganizationRelation | None
    os_users: OsUsers
    resource_summary: ResourceSummaryList | None = None
    updated_at: str
    user_id: int
