from .._runtime import OpenStrEnum


class BackupStatus(OpenStrEnum):
    CREATED = "CREATED"
    DELETING = "DELETING"
