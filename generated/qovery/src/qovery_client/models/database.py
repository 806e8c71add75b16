from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
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
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str | None = None
    type: DatabaseTypeEnum
    version: str
    mode: DatabaseModeEnum
    accessibility: DatabaseAccessibilityEnum | None = None
    cpu: int | None = None
    instance_type: str | None = None
    memory: int | None = None
    storage: int | None = None
    annotations_groups: (
        list[ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse] | None
    ) = None
    labels_groups: list[ServiceLabelRequestAndOrganizationLabelsGroupResponse] | None = None
    icon_uri: str
    environment: ReferenceObject
    host: str | None = None
    port: int | None = None
    maximum_cpu: int | None = None
    maximum_memory: int | None = None
    disk_encrypted: bool | None = None
    disk_type: DatabaseDiskType | None = None
    service_type: Literal[ServiceTypeEnum.DATABASE]
