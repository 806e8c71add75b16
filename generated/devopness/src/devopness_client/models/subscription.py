from typing import TypeAlias

from .._runtime import DateTime, Model


class Credits(Model):
    limit: float | int | None = None
    remaining: float | int | None = None
    used: float | int | None = None


class SubscriptionBalance(Model):
    billing_period_ends_at: DateTime | None = None
    billing_period_started_at: DateTime | None = None
    created_at: DateTime | None = None
    credits: Credits | None = None
    unit: str | None = None
    updated_at: DateTime | None = None


SubscriptionBalanceList: TypeAlias = list[SubscriptionBalance]


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
