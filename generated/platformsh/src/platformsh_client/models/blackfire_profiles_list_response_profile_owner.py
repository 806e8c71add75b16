from uuid import UUID

from .._runtime import Model


class BlackfireProfilesListResponseProfileOwner(Model):
    avatar: str | None = None
    name: str | None = None
    uuid: UUID | None = None
