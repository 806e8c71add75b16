from .._runtime import Model


class Link(Model):
    href: str | None = None
