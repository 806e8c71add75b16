from uuid import UUID

from .._runtime import Model
from .repository_create_key_type import RepositoryCreateKeyType


class RepositoryCreate(Model):
    uuid: UUID | None = None
    organisation: UUID
    auth_info: str | None = None
    url: str | None = None
    username: str | None = None
    password: str | None = None
    github_installation_id: int | None = None
    key_type: RepositoryCreateKeyType | None = None
