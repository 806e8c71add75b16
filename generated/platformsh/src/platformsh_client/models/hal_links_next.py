from .._runtime import Model


class HalLinksNext(Model):
    title: str | None = None
    href: str | None = None
