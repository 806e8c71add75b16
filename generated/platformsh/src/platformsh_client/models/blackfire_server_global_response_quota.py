from .._runtime import DateTime, Model


class BlackfireServerGlobalResponseQuota(Model):
    allowed: int
    exceeded: bool
    period_ends_at: DateTime | None
    period_started_at: DateTime | None
    used: int
