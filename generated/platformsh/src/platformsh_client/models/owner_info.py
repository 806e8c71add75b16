from .._runtime import Model


class OwnerInfo(Model):
    display_name: str | None = None
    type: str | None = None
    username: str | None = None
