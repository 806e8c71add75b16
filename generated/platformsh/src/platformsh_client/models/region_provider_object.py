from .._runtime import Model


class RegionProviderObject(Model):
    name: str | None = None
    logo: str | None = None
