from .._runtime import Model
from .user_relation import UserRelation


class MemberRelation(Model):
    user: UserRelation | None
    created_at: str
    updated_at: str
