from typing import TypeAlias

from .static_permission import StaticPermission

StaticPermissionList: TypeAlias = list[StaticPermission]
