from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint

StaticRequiredPermissions: TypeAlias = list[str]
"""Permissions a role must have before it can get this one."""


class StaticPermission(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    """`name` as text for a user interface."""

    name: str
    required_permissions: StaticRequiredPermissions | None = None
    """Permissions a role must have before it can get this one."""


StaticPermissionList: TypeAlias = list[StaticPermission]


class PermissionRelation(Model):
    human_readable: str
    """`resource_type` as text for a user interface."""

    permissions: StaticPermissionList
    """Permissions there are for this type of resource."""

    resource_type: str
    """Type of resource the permissions are for."""


PermissionList: TypeAlias = list[PermissionRelation]
