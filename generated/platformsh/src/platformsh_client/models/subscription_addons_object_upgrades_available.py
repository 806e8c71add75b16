from .._runtime import Model


class SubscriptionAddonsObjectUpgradesAvailable(Model):
    continuous_profiling: list[str] | None = None
    project_support_level: list[str] | None = None
