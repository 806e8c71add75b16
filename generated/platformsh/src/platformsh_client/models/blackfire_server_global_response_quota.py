from datetime import datetime

from .._runtime import Model


class BlackfireServerGlobalResponseQuota(Model):
    allowed: int
    used: int
    exceeded: bool
    period_started_at: datetime | None
    period_ends_at: datetime | None
