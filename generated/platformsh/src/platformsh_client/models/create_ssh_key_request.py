from .._runtime import Model


class CreateSshKeyRequest(Model):
    value: str
    title: str | None = None
    uuid: str | None = None
