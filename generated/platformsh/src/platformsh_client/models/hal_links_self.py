from .._runtime import Model


class HalLinksSelf(Model):
    href: str | None = None
    title: str | None = None
