from typing import TypeAlias

from .organization_permissions_item import OrganizationPermissionsItem

OrganizationPermissions: TypeAlias = list[OrganizationPermissionsItem]
