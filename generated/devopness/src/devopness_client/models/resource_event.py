from .._runtime import Model
from .subscription import Subscription


class ResourceEvent(Model):
    resource_data: Subscription | None
    resource_id: int
    resource_type: str
