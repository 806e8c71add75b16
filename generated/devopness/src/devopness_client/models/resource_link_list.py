from typing import TypeAlias

from .resource_link_relation import ResourceLinkRelation

ResourceLinkList: TypeAlias = list[ResourceLinkRelation]
