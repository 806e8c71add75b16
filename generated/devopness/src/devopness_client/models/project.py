from .._runtime import Model
from .organization_relation import OrganizationRelation
from .os_users import OsUsers
from .resource_summary_list import ResourceSummaryList
from .role_permissions import RolePermissions
from .user_relation import UserRelation


class Project(Model):
    id: int
    user_id: int
    name: str
    logo_url: str | None
    resource_summary: ResourceSummaryList | None = None
    os_users: OsUsers
    organization: OrganizationRelation | None
    current_user_permissions: RolePermissions
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
