from .._runtime import OpenStrEnum


class RepositoryKeypairKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"
