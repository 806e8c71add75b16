from .._runtime import Model


class HalLinksPrevious(Model):
    href: str | None = None
    title: str | None = None
