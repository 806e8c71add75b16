from uuid import UUID

from .._runtime import Model


class BlackfireProfilesListResponseProfileOwner(Model):
    uuid: UUID | None = None
    name: str | None = None
    avatar: str | None = None
