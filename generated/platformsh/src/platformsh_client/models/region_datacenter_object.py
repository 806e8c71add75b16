from .._runtime import Model


class RegionDatacenterObject(Model):
    name: str | None = None
    label: str | None = None
    location: str | None = None
