from .._runtime import Model
from .organization_relation import OrganizationRelation
from .user_relation import UserRelation


class TeamRelation(Model):
    """Users who are given access together."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    id: int
    name: str
    organization: OrganizationRelation | None = None
    photo_url: str | None
    """URL of the team's picture."""

    updated_at: str
    """When it last changed."""
