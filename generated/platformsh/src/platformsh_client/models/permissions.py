from typing import TypeAlias

from .._runtime import OpenStrEnum


class PermissionsItem(OpenStrEnum):
    ADMIN = "admin"
    BILLING = "billing"
    MEMBERS = "members"
    PLANS = "plans"
    PROJECTS_CREATE = "projects:create"
    PROJECTS_LIST = "projects:list"


Permissions: TypeAlias = list[PermissionsItem]
