from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint

StaticRequiredPermissions: TypeAlias = list[str]


class StaticPermission(Model):
    hint: FieldHint
    human_readable: str
    name: str
    required_permissions: StaticRequiredPermissions | None = None


StaticPermissionList: TypeAlias = list[StaticPermission]


class PermissionRelation(Model):
    human_readable: str
    permissions: StaticPermissionList
    resource_type: str


PermissionList: TypeAlias = list[PermissionRelation]
