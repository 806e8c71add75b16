from builtins import list as _list

from .._runtime import Model
from .organization_estimation_object_subscriptions_list_item import (
    OrganizationEstimationObjectSubscriptionsListItem,
)


class OrganizationEstimationObjectSubscriptions(Model):
    list: _list[OrganizationEstimationObjectSubscriptionsListItem] | None = None
    total: str | None = None
