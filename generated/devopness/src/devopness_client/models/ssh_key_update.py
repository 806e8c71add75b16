from .._runtime import Model


class SshKeyUpdate(Model):
    id: int
    name: str
