from .._runtime import Model
from .region_datacenter_object import RegionDatacenterObject
from .region_environmental_impact import RegionEnvironmentalImpact
from .region_provider_object import RegionProviderObject


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
