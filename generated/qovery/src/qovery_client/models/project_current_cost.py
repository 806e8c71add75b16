from uuid import UUID

from .._runtime import Model
from .cost import Cost
from .generic_object_current_cost import GenericObjectCurrentCost


class ProjectCurrentCost(Model):
    consumed_time_in_seconds: int
    cost: Cost
    id: UUID
    name: str
    environments: list[GenericObjectCurrentCost] | None = None
