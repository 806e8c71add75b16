from .._runtime import Model


class RegionEnvironmentalImpact(Model):
    zone: str | None = None
    carbon_intensity: str | None = None
    green: bool | None = None
