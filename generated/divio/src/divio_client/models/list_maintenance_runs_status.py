from .._runtime import Model, OpenStrEnum
from .maintenance_run import MaintenanceRun


class ListMaintenanceRunsStatus(OpenStrEnum):
    COMPLETED = "COMPLETED"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    UPCOMING = "UPCOMING"


class PaginatedMaintenanceRunList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[MaintenanceRun]
