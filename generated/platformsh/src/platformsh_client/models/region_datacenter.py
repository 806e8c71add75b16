from .._runtime import Model


class RegionDatacenter(Model):
    label: str | None = None
    location: str | None = None
    name: str | None = None
