from uuid import UUID

from .._runtime import Model, OpenStrEnum


class RepositoryCreateKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"


class RepositoryCreate(Model):
    auth_info: str | None = None
    github_installation_id: int | None = None
    key_type: RepositoryCreateKeyType | None = None
    organisation: UUID
    password: str | None = None
    url: str | None = None
    username: str | None = None
    uuid: UUID | None = None
