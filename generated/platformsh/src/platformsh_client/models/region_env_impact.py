from .._runtime import Model


class RegionEnvImpact(Model):
    carbon_intensity: float | int | None = None
    carbon_intensity_source: str | None = None
    green: bool | None = None
    zone: str | None = None
