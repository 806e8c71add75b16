from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class Backup(Model):
    """A backup of the services of an environment."""

    created: DateTime | None = None
    """When it was created."""

    environment: UUID | None = None
    """UUID of the environment."""

    meta_information: Any = None
    notes: str | None = None
    """Text of your own."""

    org_membership: UUID | None = None
    """UUID of a membership in the organization."""

    scheduled_for_deletion_at: DateTime | None = None
    """When it will be deleted. None if it is kept."""

    service_instance_backups: list[UUID] | None = None
    """UUIDs of the backups of the service instances."""

    size: int | None = None
    state: str | None = None
    success: str | None = None
    tags: list[Any] | None = None
    uuid: UUID | None = None
