from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_cloud_provider import EnvironmentCloudProvider
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class Environment(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    organization: ReferenceObject
    project: ReferenceObject
    last_updated_by: UUID | None = None
    cloud_provider: EnvironmentCloudProvider
    mode: EnvironmentModeEnum
    cluster_id: UUID
    cluster_name: str | None = None
    expires_at: datetime | None = None
