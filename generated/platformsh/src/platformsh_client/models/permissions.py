from typing import TypeAlias

from .permissions_item import PermissionsItem

Permissions: TypeAlias = list[PermissionsItem]
