from typing import TypeAlias

RolePermissions: TypeAlias = list[str]
