from typing import TypeAlias

from .project_permissions_item import ProjectPermissionsItem

ProjectPermissions: TypeAlias = list[ProjectPermissionsItem]
