from typing import TypeAlias

from .._runtime import DateTime, Model


class Credits(Model):
    """Credits of your active subscription."""

    limit: float | int | None = None
    """Credits the subscription grants for the period."""

    remaining: float | int | None = None
    """Credits that are left."""

    used: float | int | None = None
    """Credits that are used up."""


class SubscriptionBalance(Model):
    """The credits of one billing period."""

    billing_period_ends_at: DateTime | None = None
    """When the plan's period ends."""

    billing_period_started_at: DateTime | None = None
    """When the plan's period began."""

    created_at: DateTime | None = None
    """When it was created."""

    credits: Credits | None = None
    unit: str | None = None
    """Unit in which the credits are counted."""

    updated_at: DateTime | None = None
    """When it last changed."""


SubscriptionBalanceList: TypeAlias = list[SubscriptionBalance]


class Subscription(Model):
    """A user's subscription to a plan."""

    balances: SubscriptionBalanceList | None = None
    cancelled_at: DateTime | None = None
    """When the subscription was canceled. None while it runs."""

    created_at: DateTime | None = None
    """When it was created."""

    current_balance: SubscriptionBalance | None = None
    ends_at: DateTime | None = None
    """When the subscription ends."""

    id: int | None = None
    plan_name: str | None = None
    """Name of the plan you subscribed to."""

    price_currency: str | None = None
    """Currency of the prices."""

    price_total: float | int | None = None
    """What the subscription costs: `quantity` times `price_unit`."""

    price_unit: float | int | None = None
    """Price of one plan."""

    quantity: int | None = None
    """How many plans were bought."""

    status: str | None = None
    updated_at: DateTime | None = None
    """When it last changed."""

    user_id: int | None = None
    """Id of the user who subscribed."""
