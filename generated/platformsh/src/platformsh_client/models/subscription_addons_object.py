from .._runtime import Model
from .subscription_addons_object_available import SubscriptionAddonsObjectAvailable
from .subscription_addons_object_current import SubscriptionAddonsObjectCurrent
from .subscription_addons_object_upgrades_available import SubscriptionAddonsObjectUpgradesAvailable


class SubscriptionAddonsObject(Model):
    available: SubscriptionAddonsObjectAvailable | None = None
    current: SubscriptionAddonsObjectCurrent | None = None
    upgrades_available: SubscriptionAddonsObjectUpgradesAvailable | None = None
