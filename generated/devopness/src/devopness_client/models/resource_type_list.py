from typing import TypeAlias

from .resource_type_relation import ResourceTypeRelation

ResourceTypeList: TypeAlias = list[ResourceTypeRelation]
