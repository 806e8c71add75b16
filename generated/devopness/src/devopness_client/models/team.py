from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_list import UserList
from .user_relation import UserRelation


class Team(Model):
    id: int
    name: str
    photo_url: str | None
    users: UserList
    organization: OrganizationRelation | None
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
