from typing import TypeAlias

StaticRequiredPermissions: TypeAlias = list[str]
