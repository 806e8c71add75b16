from .._runtime import DateTime, Model
from .subscription_balance import SubscriptionBalance
from .subscription_balance_list import SubscriptionBalanceList


class Subscription(Model):
    balances: SubscriptionBalanceList | None = None
    cancelled_at: DateTime | None = None
    created_at: DateTime | None = None
    current_balance: SubscriptionBalance | None = None
    ends_at: DateTime | None = None
    id: int | None = None
    plan_name: str | None = None
    price_currency: str | None = None
    price_total: float | int | None = None
    price_unit: float | int | None = None
    quantity: int | None = None
    status: str | None = None
    updated_at: DateTime | None = None
    user_id: int | None = None
