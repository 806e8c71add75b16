from datetime import datetime

from .._runtime import Model
from .credits import Credits


class SubscriptionBalance(Model):
    billing_period_ends_at: datetime | None = None
    billing_period_started_at: datetime | None = None
    created_at: datetime | None = None
    credits: Credits | None = None
    unit: str | None = None
    updated_at: datetime | None = None
