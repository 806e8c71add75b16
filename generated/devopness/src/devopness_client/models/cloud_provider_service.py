from .._runtime import Model
from .cloud_provider_service_code import CloudProviderServiceCode
from .cloud_provider_service_region_list import CloudProviderServiceRegionList
from .cloud_provider_service_resource_type_list import CloudProviderServiceResourceTypeList
from .provider_relation import ProviderRelation


class CloudProviderService(Model):
    code: CloudProviderServiceCode
    name: str
    provider: ProviderRelation | None = None
    regions: CloudProviderServiceRegionList | None = None
    resource_types: CloudProviderServiceResourceTypeList | None = None
