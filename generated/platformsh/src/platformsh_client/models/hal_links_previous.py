from .._runtime import Model


class HalLinksPrevious(Model):
    title: str | None = None
    href: str | None = None
