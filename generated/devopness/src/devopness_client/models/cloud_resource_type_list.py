from typing import TypeAlias

from .cloud_resource_type import CloudResourceType

CloudResourceTypeList: TypeAlias = list[CloudResourceType]
