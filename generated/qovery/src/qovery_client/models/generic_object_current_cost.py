from uuid import UUID

from .._runtime import Model
from .cost import Cost


class GenericObjectCurrentCost(Model):
    id: UUID
    name: str
    consumed_time_in_seconds: int
    cost: Cost
