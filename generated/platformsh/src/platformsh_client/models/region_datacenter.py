from .._runtime import Model


class RegionDatacenter(Model):
    name: str | None = None
    label: str | None = None
    location: str | None = None
