from typing import TypeAlias

SubscriptionID: TypeAlias = str
