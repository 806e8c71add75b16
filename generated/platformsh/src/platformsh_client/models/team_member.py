from uuid import UUID

from .._runtime import DateTime, Model


class TeamMember(Model):
    created_at: DateTime | None = None
    """When it was created."""

    team_id: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    user_id: UUID | None = None
