from uuid import UUID

from .._runtime import DateTime, Model
from .environment_mode_enum import EnvironmentModeEnum
from .reference_object import ReferenceObject


class OrganizationEnvironmentResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    mode: EnvironmentModeEnum
    name: str
    organization: ReferenceObject
    project: ReferenceObject


class ListEnvironmentsByOrganizationIdResponse(Model):
    results: list[OrganizationEnvironmentResponse] | None = None
