from .._runtime import Model


class TeamProjectAccessLinksDelete(Model):
    href: str | None = None
    method: str | None = None
