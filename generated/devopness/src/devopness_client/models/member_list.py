from typing import TypeAlias

from .member_relation import MemberRelation

MemberList: TypeAlias = list[MemberRelation]
