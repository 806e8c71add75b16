from .._runtime import Model, OpenStrEnum


class RepositoryKeypairKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"


class RepositoryKeypair(Model):
    """A key pair for a repository. Only its public key is shown."""

    key_type: RepositoryKeypairKeyType | None = None
    """`ED25519`, `ECDSA` or `RSA`."""

    public_key: str | None = None
    """The public key of the pair."""
