from uuid import UUID

from .._runtime import Model


class BlackfireProfilesListResponseProfileAgent(Model):
    env_uuid: UUID | None = None
    is_env: bool | None = None
    name: str | None = None
    uuid: UUID | None = None
