from .._runtime import Model


class TeamProjectAccessLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
