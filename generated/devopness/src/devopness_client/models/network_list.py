from typing import TypeAlias

from .network_relation import NetworkRelation

NetworkList: TypeAlias = list[NetworkRelation]
