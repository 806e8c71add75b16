from .._runtime import Model


class SubscriptionAddonsObjectAvailable(Model):
    continuous_profiling: dict[str, float | int] | None = None
    project_support_level: dict[str, float | int] | None = None


class SubscriptionAddonsObjectCurrent(Model):
    continuous_profiling: dict[str, float | int] | None = None
    project_support_level: dict[str, float | int] | None = None


class SubscriptionAddonsObjectUpgradesAvailable(Model):
    continuous_profiling: list[str] | None = None
    project_support_level: list[str] | None = None


class SubscriptionAddonsObject(Model):
    available: SubscriptionAddonsObjectAvailable | None = None
    current: SubscriptionAddonsObjectCurrent | None = None
    upgrades_available: SubscriptionAddonsObjectUpgradesAvailable | None = None
