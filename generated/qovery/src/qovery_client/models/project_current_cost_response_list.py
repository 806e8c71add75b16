from .._runtime import Model
from .project_current_cost import ProjectCurrentCost


class ProjectCurrentCostResponseList(Model):
    projects: list[ProjectCurrentCost] | None = None
