from datetime import datetime
from uuid import UUID

from .._runtime import Model


class TeamMember(Model):
    created_at: datetime | None = None
    team_id: str | None = None
    updated_at: datetime | None = None
    user_id: UUID | None = None
