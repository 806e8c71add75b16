from .._runtime import Model
from .organization_custom_role import OrganizationCustomRole


class OrganizationCustomRoleList(Model):
    results: list[OrganizationCustomRole] | None = None
