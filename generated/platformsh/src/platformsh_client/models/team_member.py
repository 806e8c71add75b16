from datetime import datetime
from uuid import UUID

from .._runtime import Model


class TeamMember(Model):
    team_id: str | None = None
    user_id: UUID | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
