from uuid import UUID

from .._runtime import Model, OpenStrEnum


class RepositoryCreateKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"


class RepositoryCreate(Model):
    auth_info: str | None = None
    github_installation_id: int | None = None
    """Id of the installation of the GitHub App."""

    key_type: RepositoryCreateKeyType | None = None
    """`ED25519`, `ECDSA` or `RSA`."""

    organisation: UUID
    """UUID of the organization."""

    password: str | None = None
    """Password for the repository."""

    url: str | None = None
    """URL of the repository."""

    username: str | None = None
    """User name for the repository."""

    uuid: UUID | None = None
