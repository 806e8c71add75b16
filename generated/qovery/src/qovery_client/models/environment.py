from uuid import UUID

from .._runtime import DateTime, Model
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class EnvironmentCloudProvider(Model):
    cluster: str | None = None
    provider: str | None = None


class Environment(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    cloud_provider: EnvironmentCloudProvider
    cluster_id: UUID
    cluster_name: str | None = None
    expires_at: DateTime | None = None
    last_updated_by: UUID | None = None
    mode: EnvironmentModeEnum
    name: str
    organization: ReferenceObject
    project: ReferenceObject
