from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_cloud_provider import EnvironmentCloudProvider
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class Environment(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    cloud_provider: EnvironmentCloudProvider
    cluster_id: UUID
    cluster_name: str | None = None
    expires_at: datetime | None = None
    last_updated_by: UUID | None = None
    mode: EnvironmentModeEnum
    name: str
    organization: ReferenceObject
    project: ReferenceObject
