from .._runtime import Model
from .can_create_new_org_subscription_response_required_action import (
    CanCreateNewOrgSubscriptionResponseRequiredAction,
)


class CanCreateNewOrgSubscriptionResponse(Model):
    can_create: bool | None = None
    message: str | None = None
    required_action: CanCreateNewOrgSubscriptionResponseRequiredAction | None = None
