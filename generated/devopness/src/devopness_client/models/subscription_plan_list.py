from typing import TypeAlias

from .subscription_plan import SubscriptionPlan

SubscriptionPlanList: TypeAlias = list[SubscriptionPlan]
