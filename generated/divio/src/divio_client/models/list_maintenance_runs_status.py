from .._runtime import Model, OpenStrEnum
from .maintenance_run import MaintenanceRun


class ListMaintenanceRunsStatus(OpenStrEnum):
    COMPLETED = "COMPLETED"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    UPCOMING = "UPCOMING"


class PaginatedMaintenanceRunList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[MaintenanceRun]
    """The objects of this page."""
