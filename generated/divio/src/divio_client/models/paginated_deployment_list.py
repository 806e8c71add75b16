from .._runtime import Model
from .deployment import Deployment


class PaginatedDeploymentList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Deployment]
