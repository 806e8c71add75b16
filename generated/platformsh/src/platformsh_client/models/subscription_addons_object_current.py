from .._runtime import Model


class SubscriptionAddonsObjectCurrent(Model):
    continuous_profiling: dict[str, float] | None = None
    project_support_level: dict[str, float] | None = None
