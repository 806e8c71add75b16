from typing import TypeAlias

from .virtual_host_relation import VirtualHostRelation

VirtualHostList: TypeAlias = list[VirtualHostRelation]
