from typing import TypeAlias

from .resource_type_related import ResourceTypeRelated

ResourceTypeRelatedList: TypeAlias = list[ResourceTypeRelated]
