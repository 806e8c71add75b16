from .._runtime import Model


class RegionProvider(Model):
    name: str | None = None
    logo: str | None = None
