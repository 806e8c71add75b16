from .._runtime import Model


class RegionDatacenterObject(Model):
    label: str | None = None
    location: str | None = None
    name: str | None = None
