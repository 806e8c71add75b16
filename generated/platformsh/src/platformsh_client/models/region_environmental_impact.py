from .._runtime import Model


class RegionEnvironmentalImpact(Model):
    carbon_intensity: str | None = None
    green: bool | None = None
    zone: str | None = None
