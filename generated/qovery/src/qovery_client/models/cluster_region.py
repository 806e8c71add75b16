from .._runtime import Model


class ClusterRegion(Model):
    name: str
    country_code: str
    country: str
    city: str
    arm_supported: bool | None = None
    zones: list[str] | None = None
