from .._runtime import Model
from .subscription import Subscription


class ResourceEvent(Model):
    resource_type: str
    resource_id: int
    resource_data: Subscription | None
