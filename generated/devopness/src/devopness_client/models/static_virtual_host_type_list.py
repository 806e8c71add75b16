from typing import TypeAlias

from .static_virtual_host_type import StaticVirtualHostType

StaticVirtualHostTypeList: TypeAlias = list[StaticVirtualHostType]
