from .._runtime import Model
from .static_permission_list import StaticPermissionList


class PermissionRelation(Model):
    human_readable: str
    permissions: StaticPermissionList
    resource_type: str
