from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class OrganizationEnvironmentResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    organization: ReferenceObject
    project: ReferenceObject
    mode: EnvironmentModeEnum
