from .._runtime import DateTime, Model
from .credits import Credits


class SubscriptionBalance(Model):
    billing_period_ends_at: DateTime | None = None
    billing_period_started_at: DateTime | None = None
    created_at: DateTime | None = None
    credits: Credits | None = None
    unit: str | None = None
    updated_at: DateTime | None = None
