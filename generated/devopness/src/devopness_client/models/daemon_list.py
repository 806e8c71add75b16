from typing import TypeAlias

from .daemon_relation import DaemonRelation

DaemonList: TypeAlias = list[DaemonRelation]
