from typing import Any

from .._runtime import Model, OpenStrEnum


class CanUpdateSubscriptionResponse(Model):
    can_update: bool | None = None
    message: str | None = None
    required_action: dict[str, Any] | None = None


class SubscriptionPlanParameter(OpenStrEnum):
    DEVELOPMENT = "development"
    STANDARD = "standard"
    MEDIUM = "medium"
    LARGE = "large"
    XLARGE = "xlarge"
    VALUE_2XLARGE = "2xlarge"
