from typing import Any, TypeAlias

ApplicationBillableServiceSubscriptionForApplicationCreation: TypeAlias = dict[str, Any]
