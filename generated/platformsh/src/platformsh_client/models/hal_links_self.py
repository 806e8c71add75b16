from .._runtime import Model


class HalLinksSelf(Model):
    title: str | None = None
    href: str | None = None
