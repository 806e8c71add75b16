from .._runtime import Model


class VouchersLinksSelf(Model):
    href: str | None = None
