from .._runtime import Model


class TeamProjectAccessLinksSelf(Model):
    href: str | None = None
