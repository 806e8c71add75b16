from datetime import datetime

from .._runtime import Model
from .subscription_balance import SubscriptionBalance
from .subscription_balance_list import SubscriptionBalanceList


class Subscription(Model):
    id: int | None = None
    user_id: int | None = None
    plan_name: str | None = None
    status: str | None = None
    quantity: int | None = None
    price_unit: float | None = None
    price_total: float | None = None
    price_currency: str | None = None
    cancelled_at: datetime | None = None
    ends_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    current_balance: SubscriptionBalance | None = None
    balances: SubscriptionBalanceList | None = None
