from uuid import UUID

from .._runtime import Model
from .cost import Cost


class GenericObjectCurrentCost(Model):
    consumed_time_in_seconds: int
    cost: Cost
    id: UUID
    name: str


class ProjectCurrentCost(Model):
    consumed_time_in_seconds: int
    cost: Cost
    id: UUID
    name: str
    environments: list[GenericObjectCurrentCost] | None = None


class ProjectCurrentCostResponseList(Model):
    projects: list[ProjectCurrentCost] | None = None
