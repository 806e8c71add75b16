from typing import TypeAlias

from .._runtime import Model


class BillingPlan(Model):
    billing_period: str | None = None
    credit_limit: float | int | None = None
    id: int | None = None
    price: float | int | None = None
    provider_plan_id: str | None = None


BillingPlanList: TypeAlias = list[BillingPlan]


class BillingPlansOptionsRelation(Model):
    hint: str | None
    name: str
    plans: BillingPlanList


BillingPlansOptionsList: TypeAlias = list[BillingPlansOptionsRelation]
