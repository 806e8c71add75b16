from typing import TypeAlias

from .static_service_type import StaticServiceType

StaticServiceTypeList: TypeAlias = list[StaticServiceType]
