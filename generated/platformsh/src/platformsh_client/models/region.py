from .._runtime import Model


class RegionDatacenterObject(Model):
    label: str | None = None
    location: str | None = None
    name: str | None = None


class RegionEnvironmentalImpact(Model):
    carbon_intensity: str | None = None
    green: bool | None = None
    zone: str | None = None


class RegionProviderObject(Model):
    logo: str | None = None
    name: str | None = None


class Region(Model):
    available: bool | None = None
    datacenter: RegionDatacenterObject | None = None
    endpoint: str | None = None
    environmental_impact: RegionEnvironmentalImpact | None = None
    id: str | None = None
    label: str | None = None
    private: bool | None = None
    project_label: str | None = None
    provider: RegionProviderObject | None = None
    selection_label: str | None = None
    timezone: str | None = None
    zone: str | None = None
