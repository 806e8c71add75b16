from typing import TypeAlias

from .permission_relation import PermissionRelation

PermissionList: TypeAlias = list[PermissionRelation]
