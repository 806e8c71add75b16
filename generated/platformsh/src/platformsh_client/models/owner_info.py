from .._runtime import Model


class OwnerInfo(Model):
    type: str | None = None
    username: str | None = None
    display_name: str | None = None
