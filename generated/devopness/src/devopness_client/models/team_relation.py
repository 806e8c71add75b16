from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_relation import UserRelation


class TeamRelation(Model):
    id: int
    name: str
    photo_url: str | None
    organization: OrganizationRelation | None = None
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str
