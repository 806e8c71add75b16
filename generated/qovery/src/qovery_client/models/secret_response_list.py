from .._runtime import Model
from .secret import Secret


class SecretResponseList(Model):
    results: list[Secret] | None = None
