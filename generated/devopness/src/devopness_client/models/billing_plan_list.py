from typing import TypeAlias

from .billing_plan import BillingPlan

BillingPlanList: TypeAlias = list[BillingPlan]
