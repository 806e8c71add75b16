from .._runtime import Model


class SubscriptionAddonsObjectAvailable(Model):
    continuous_profiling: dict[str, float | int] | None = None
    project_support_level: dict[str, float | int] | None = None
