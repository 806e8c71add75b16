from typing import TypeAlias

from .subscription_balance import SubscriptionBalance

SubscriptionBalanceList: TypeAlias = list[SubscriptionBalance]
