from uuid import UUID

from .._runtime import Model


class BlackfireProfilesListResponseProfileAgent(Model):
    uuid: UUID | None = None
    name: str | None = None
    env_uuid: UUID | None = None
    is_env: bool | None = None
