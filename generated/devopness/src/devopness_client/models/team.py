from typing import TypeAlias

from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_relation import UserRelation

UserList: TypeAlias = list[UserRelation]


class Team(Model):
    """Users who are given access together."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    id: int
    name: str
    organization: OrganizationRelation | None
    photo_url: str | None
    """URL of the team's picture."""

    updated_at: str
    """When it last changed."""

    users: UserList
