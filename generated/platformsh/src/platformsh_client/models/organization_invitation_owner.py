from uuid import UUID

from .._runtime import Model


class OrganizationInvitationOwner(Model):
    display_name: str | None = None
    id: UUID | None = None
