from .._runtime import Model
from .static_permission_list import StaticPermissionList


class PermissionRelation(Model):
    resource_type: str
    human_readable: str
    permissions: StaticPermissionList
