from typing import TypeAlias

from .server_relation import ServerRelation

ServerList: TypeAlias = list[ServerRelation]
