from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_disk_type import DatabaseDiskType
from .database_mode_enum import DatabaseModeEnum
from .database_type_enum import DatabaseTypeEnum
from .reference_object import ReferenceObject
from .service_annotation_request_and_organization_annotations_group_response import (
    ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse,
)
from .service_label_request_and_organization_labels_group_response import (
    ServiceLabelRequestAndOrganizationLabelsGroupResponse,
)
from .service_type_enum import ServiceTypeEnum


class Database(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: (
        list[ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse] | None
    ) = None
    cpu: int | None = None
    description: str | None = None
    icon_uri: str
    instance_type: str | None = None
    labels_groups: list[ServiceLabelRequestAndOrganizationLabelsGroupResponse] | None = None
    memory: int | None = None
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
    maximum_memory: int | None = None
    port: int | None = None
    service_type: Literal[ServiceTypeEnum.DATABASE]
