from typing import TypeAlias

from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_relation import UserRelation

UserList: TypeAlias = list[UserRelation]


class Team(Model):
    created_at: str
    created_by_user: UserRelation | None
    id: int
    name: str
    organization: OrganizationRelation | None
    photo_url: str | None
    updated_at: str
    users: UserList
