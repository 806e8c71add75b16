from .._runtime import Model


class RegionEnvImpact(Model):
    zone: str | None = None
    carbon_intensity: float | None = None
    carbon_intensity_source: str | None = None
    green: bool | None = None
