from typing import TypeAlias

from .._runtime import Model


class BillingPlan(Model):
    """A plan you can subscribe to."""

    billing_period: str | None = None
    """How long the plan is paid for at a time."""

    credit_limit: float | int | None = None
    """How many credits the plan grants."""

    id: int | None = None
    price: float | int | None = None
    """Price of the plan."""

    provider_plan_id: str | None = None
    """Id of the plan at the provider."""


BillingPlanList: TypeAlias = list[BillingPlan]


class BillingPlansOptionsRelation(Model):
    hint: str | None
    """Who the product is for."""

    name: str
    """Name of the product."""

    plans: BillingPlanList


BillingPlansOptionsList: TypeAlias = list[BillingPlansOptionsRelation]
