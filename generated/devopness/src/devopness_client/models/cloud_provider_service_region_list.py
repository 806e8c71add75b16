from typing import TypeAlias

from .cloud_provider_service_region import CloudProviderServiceRegion

CloudProviderServiceRegionList: TypeAlias = list[CloudProviderServiceRegion]
