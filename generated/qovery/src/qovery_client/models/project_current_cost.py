from uuid import UUID

from .._runtime import Model
from .cost import Cost
from .generic_object_current_cost import GenericObjectCurrentCost


class ProjectCurrentCost(Model):
    id: UUID
    name: str
    consumed_time_in_seconds: int
    cost: Cost
    environments: list[GenericObjectCurrentCost] | None = None
