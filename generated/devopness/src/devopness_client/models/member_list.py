from typing import TypeAlias

from .._runtime import Model
from .user_relation import UserRelation


class MemberRelation(Model):
    """A user in a team."""

    created_at: str
    """When it was created."""

    updated_at: str
    """When it last changed."""

    user: UserRelation | None


MemberList: TypeAlias = list[MemberRelation]
