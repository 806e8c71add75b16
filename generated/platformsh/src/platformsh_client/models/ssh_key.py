from .._runtime import Model


class SshKey(Model):
    key_id: int | None = None
    uid: int | None = None
    fingerprint: str | None = None
    title: str | None = None
    value: str | None = None
    changed: str | None = None
