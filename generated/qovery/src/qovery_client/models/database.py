from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .annotation import Annotation, OrganizationAnnotationsGroupScopeEnum
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_mode_enum import DatabaseModeEnum, DatabaseTypeEnum
from .label import Label
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class DatabaseDiskType(OpenStrEnum):
    GP2 = "gp2"
    GP3 = "gp3"


class ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse(Model):
    id: UUID
    created_at: DateTime
    """When it was created."""

    updated_at: DateTime | None = None
    """When it was last changed."""

    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]


class ServiceLabelRequestAndOrganizationLabelsGroupResponse(Model):
    id: UUID
    created_at: DateTime
    """When it was created."""

    updated_at: DateTime | None = None
    """When it was last changed."""

    labels: list[Label]
    name: str


class Database(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: (
        list[ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse] | None
    ) = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core. Managed databases do not use it."""

    description: str | None = None
    icon_uri: str
    """URI of the icon that user interfaces show."""

    instance_type: str | None = None
    labels_groups: list[ServiceLabelRequestAndOrganizationLabelsGroupResponse] | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB. Managed databases do not use it."""

    mode: DatabaseModeEnum
    name: str
    storage: int | None = None
    type: DatabaseTypeEnum
    version: str
    disk_encrypted: bool | None = None
    disk_type: DatabaseDiskType | None = None
    environment: ReferenceObject
    host: str | None = None
    maximum_cpu: int | None = None
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_memory: int | None = None
    """Largest `memory` that the cluster allows, in MB."""

    port: int | None = None
    service_type: Literal[ServiceTypeEnum.DATABASE]
