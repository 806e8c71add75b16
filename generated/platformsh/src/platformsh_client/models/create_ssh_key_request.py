from .._runtime import Model


class CreateSshKeyRequest(Model):
    title: str | None = None
    uuid: str | None = None
    value: str
