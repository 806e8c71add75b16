from .._runtime import Model


class SshKey(Model):
    changed: str | None = None
    fingerprint: str | None = None
    key_id: int | None = None
    title: str | None = None
    uid: int | None = None
    value: str | None = None
