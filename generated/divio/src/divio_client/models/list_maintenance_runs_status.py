from .._runtime import OpenStrEnum


class ListMaintenanceRunsStatus(OpenStrEnum):
    COMPLETED = "COMPLETED"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    UPCOMING = "UPCOMING"
