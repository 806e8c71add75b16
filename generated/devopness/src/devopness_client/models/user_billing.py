from .._runtime import Model
from .subscription import Subscription


class UserBilling(Model):
    active_subscription: Subscription | None
