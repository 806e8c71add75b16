from datetime import datetime

from .._runtime import Model


class BlackfireServerGlobalResponseQuota(Model):
    allowed: int
    exceeded: bool
    period_ends_at: datetime | None
    period_started_at: datetime | None
    used: int
