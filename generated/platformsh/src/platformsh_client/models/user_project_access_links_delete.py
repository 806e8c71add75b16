from .._runtime import Model


class UserProjectAccessLinksDelete(Model):
    href: str | None = None
    method: str | None = None
