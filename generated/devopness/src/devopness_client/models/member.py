from .._runtime import Model
from .team_relation import TeamRelation
from .user_relation import UserRelation


class Member(Model):
    created_at: str
    team: TeamRelation | None
    updated_at: str
    user: UserRelation | None
