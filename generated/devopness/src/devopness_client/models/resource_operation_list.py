from typing import TypeAlias

from .resource_operation import ResourceOperation

ResourceOperationList: TypeAlias = list[ResourceOperation]
