from uuid import UUID

from .._runtime import Model


class OrganizationAvailableRole(Model):
    id: UUID
    name: str
