from typing import Any

from .._runtime import Model


class CanCreateNewOrgSubscriptionResponseRequiredAction(Model):
    action: str | None = None
    credentials: dict[str, Any] | None = None
    reference: str | None = None
    type: str | None = None


class CanCreateNewOrgSubscriptionResponse(Model):
    can_create: bool | None = None
    message: str | None = None
    required_action: CanCreateNewOrgSubscriptionResponseRequiredAction | None = None
