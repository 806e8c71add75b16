from .._runtime import Model
from .billing_plan_list import BillingPlanList


class BillingPlansOptionsRelation(Model):
    hint: str | None
    name: str
    plans: BillingPlanList
