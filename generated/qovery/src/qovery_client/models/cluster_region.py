from .._runtime import Model


class ClusterRegion(Model):
    arm_supported: bool | None = None
    city: str
    country: str
    country_code: str
    name: str
    zones: list[str] | None = None
