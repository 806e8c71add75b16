from .._runtime import Model
from .team_relation import TeamRelation
from .user_relation import UserRelation


class Member(Model):
    """A user in a team."""

    created_at: str
    """When it was created."""

    team: TeamRelation | None
    updated_at: str
    """When it last changed."""

    user: UserRelation | None
