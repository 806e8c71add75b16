from uuid import UUID

from .._runtime import Model


class OrganizationInvitationOwner(Model):
    id: UUID | None = None
    display_name: str | None = None
