from .._runtime import DateTime, Model
from .cost import Cost
from .plan_enum import PlanEnum


class CurrentCost(Model):
    cost: Cost | None = None
    plan: PlanEnum | None = None
    remaining_trial_day: int | None = None
    renewal_at: DateTime | None = None
