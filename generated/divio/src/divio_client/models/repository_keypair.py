from .._runtime import Model
from .repository_keypair_key_type import RepositoryKeypairKeyType


class RepositoryKeypair(Model):
    key_type: RepositoryKeypairKeyType | None = None
    public_key: str | None = None
