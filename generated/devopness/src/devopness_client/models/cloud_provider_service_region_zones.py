from typing import TypeAlias

CloudProviderServiceRegionZones: TypeAlias = list[str]
