from .._runtime import Model
from .maintenance_run import MaintenanceRun


class PaginatedMaintenanceRunList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[MaintenanceRun]
