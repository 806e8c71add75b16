from .._runtime import Model
from .organization_estimation_object_subscriptions_list_item_usage import (
    OrganizationEstimationObjectSubscriptionsListItemUsage,
)


class OrganizationEstimationObjectSubscriptionsListItem(Model):
    license_id: str | None = None
    project_title: str | None = None
    total: str | None = None
    usage: OrganizationEstimationObjectSubscriptionsListItemUsage | None = None
