from typing import Any

from .._runtime import Model


class CanAffordSubscriptionRequest(Model):
    resources: dict[str, Any] | None = None
