from .._runtime import OpenStrEnum


class RepositoryCreateKeyType(OpenStrEnum):
    ED25519 = "ED25519"
    ECDSA = "ECDSA"
    RSA = "RSA"
