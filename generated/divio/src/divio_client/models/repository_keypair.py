from .._runtime import Model, OpenStrEnum


class RepositoryKeypairKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"


class RepositoryKeypair(Model):
    key_type: RepositoryKeypairKeyType | None = None
    public_key: str | None = None
