from .._runtime import Model
from .billing_plan_list import BillingPlanList


class BillingPlansOptionsRelation(Model):
    name: str
    hint: str | None
    plans: BillingPlanList
