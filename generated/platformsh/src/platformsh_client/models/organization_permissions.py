from typing import TypeAlias

from .._runtime import OpenStrEnum


class OrganizationPermissionsItem(OpenStrEnum):
    ADMIN = "admin"
    BILLING = "billing"
    PLANS = "plans"
    MEMBERS = "members"
    PROJECT_CREATE = "project:create"
    PROJECTS_LIST = "projects:list"


OrganizationPermissions: TypeAlias = list[OrganizationPermissionsItem]
