from .._runtime import DateTime, Model, OpenStrEnum


class BackupStatus(OpenStrEnum):
    CREATED = "CREATED"
    DELETING = "DELETING"


class Backup(Model):
    attributes: dict[str, str]
    automated: bool
    commit_id: str
    created_at: DateTime | None
    """When it was created."""

    deployment: str | None
    environment: str
    expires_at: DateTime | None
    id: str
    index: int | None
    restorable: bool
    safe: bool
    size_of_volumes: int | None
    size_used: int | None
    status: BackupStatus
    updated_at: DateTime | None
    """When it was last changed."""
