from uuid import UUID

from .._runtime import Model


class ProjectInvitationOwner(Model):
    id: UUID | None = None
    display_name: str | None = None
