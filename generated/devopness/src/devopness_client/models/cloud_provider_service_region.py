from .._runtime import Model
from .cloud_provider_service_region_zones import CloudProviderServiceRegionZones
from .field_hint import FieldHint


class CloudProviderServiceRegion(Model):
    code: str
    hint: FieldHint
    name: str
    zones: CloudProviderServiceRegionZones
