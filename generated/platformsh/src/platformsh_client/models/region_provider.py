from .._runtime import Model


class RegionProvider(Model):
    logo: str | None = None
    name: str | None = None
