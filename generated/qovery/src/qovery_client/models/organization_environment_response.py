from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class OrganizationEnvironmentResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    mode: EnvironmentModeEnum
    name: str
    organization: ReferenceObject
    project: ReferenceObject
