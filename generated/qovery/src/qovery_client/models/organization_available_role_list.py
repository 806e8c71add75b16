from .._runtime import Model
from .organization_available_role import OrganizationAvailableRole


class OrganizationAvailableRoleList(Model):
    results: list[OrganizationAvailableRole] | None = None
