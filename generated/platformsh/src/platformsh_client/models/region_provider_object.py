from .._runtime import Model


class RegionProviderObject(Model):
    logo: str | None = None
    name: str | None = None
