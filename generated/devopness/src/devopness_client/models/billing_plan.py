from .._runtime import Model


class BillingPlan(Model):
    id: int | None = None
    provider_plan_id: str | None = None
    price: float | None = None
    credit_limit: float | None = None
    billing_period: str | None = None
