from .._runtime import Model
from .team_relation import TeamRelation
from .user_relation import UserRelation


class Member(Model):
    user: UserRelation | None
    team: TeamRelation | None
    created_at: str
    updated_at: str
