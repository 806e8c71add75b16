from .._runtime import Model


class HalLinksNext(Model):
    href: str | None = None
    title: str | None = None
