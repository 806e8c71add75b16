from typing import TypeAlias

from .._runtime import Model


class SubscriptionPlan(Model):
    """A plan users can subscribe to."""

    allow_subscriptions: bool | None = None
    human_readable: str | None = None
    provider_plan_id: str | None = None
    """Id of the plan at the provider."""


SubscriptionPlanList: TypeAlias = list[SubscriptionPlan]


class StaticBillingInfo(Model):
    subscription_plans: SubscriptionPlanList | None = None


StaticLanguageList: TypeAlias = list[str]


StaticTimeZoneList: TypeAlias = list[str]


class UserProfileOptions(Model):
    billing: StaticBillingInfo
    languages: StaticLanguageList
    timezones: StaticTimeZoneList
