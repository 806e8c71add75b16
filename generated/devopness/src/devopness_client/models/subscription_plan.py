from .._runtime import Model


class SubscriptionPlan(Model):
    provider_plan_id: str | None = None
    human_readable: str | None = None
    allow_subscriptions: bool | None = None
