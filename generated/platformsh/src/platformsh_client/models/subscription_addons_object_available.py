from .._runtime import Model


class SubscriptionAddonsObjectAvailable(Model):
    continuous_profiling: dict[str, float] | None = None
    project_support_level: dict[str, float] | None = None
