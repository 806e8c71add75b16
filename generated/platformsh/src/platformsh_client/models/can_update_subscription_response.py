from typing import Any

from .._runtime import Model


class CanUpdateSubscriptionResponse(Model):
    can_update: bool | None = None
    message: str | None = None
    required_action: dict[str, Any] | None = None
