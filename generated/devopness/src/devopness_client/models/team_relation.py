from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_relation import UserRelation


class TeamRelation(Model):
    created_at: str
    created_by_user: UserRelation | None
    id: int
    name: str
    organization: OrganizationRelation | None = None
    photo_url: str | None
    updated_at: str
