from uuid import UUID

from .._runtime import Model


class OrganizationAvailableRole(Model):
    id: UUID
    name: str


class OrganizationAvailableRoleList(Model):
    results: list[OrganizationAvailableRole] | None = None
