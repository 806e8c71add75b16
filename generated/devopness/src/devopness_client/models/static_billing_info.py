from .._runtime import Model
from .subscription_plan_list import SubscriptionPlanList


class StaticBillingInfo(Model):
    subscription_plans: SubscriptionPlanList | None = None
