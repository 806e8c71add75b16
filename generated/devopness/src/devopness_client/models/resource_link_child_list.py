from typing import TypeAlias

from .resource_link_child import ResourceLinkChild

ResourceLinkChildList: TypeAlias = list[ResourceLinkChild]
