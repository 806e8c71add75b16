from .._runtime import Model
from .subscription import Subscription


class ResourceEvent(Model):
    resource_data: Subscription | None
    resource_id: int
    """Id of the resource the event is about."""

    resource_type: str
    """Type of the resource the event is about."""
