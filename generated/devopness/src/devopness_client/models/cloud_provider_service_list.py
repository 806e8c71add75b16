from typing import TypeAlias

from .cloud_provider_service import CloudProviderService

CloudProviderServiceList: TypeAlias = list[CloudProviderService]
