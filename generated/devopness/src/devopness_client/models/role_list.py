from typing import TypeAlias

from .role_relation import RoleRelation

RoleList: TypeAlias = list[RoleRelation]
