from typing import TypeAlias

from .._runtime import Model
from .user_relation import UserRelation


class MemberRelation(Model):
    created_at: str
    updated_at: str
    user: UserRelation | None


MemberList: TypeAlias = list[MemberRelation]
