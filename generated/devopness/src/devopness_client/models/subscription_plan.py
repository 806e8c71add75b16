from .._runtime import Model


class SubscriptionPlan(Model):
    allow_subscriptions: bool | None = None
    human_readable: str | None = None
    provider_plan_id: str | None = None
