from .._runtime import Model


class UserProjectAccessLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
