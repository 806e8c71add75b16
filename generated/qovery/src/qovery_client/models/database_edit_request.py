from .._runtime import Model
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_edit_request_disk_type import DatabaseEditRequestDiskType
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList


class DatabaseEditRequest(Model):
    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    cpu: int | None = None
    description: str | None = None
    disk_type: DatabaseEditRequestDiskType | None = None
    icon_uri: str | None = None
    instance_type: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    memory: int | None = None
    name: str | None = None
    storage: int | None = None
    version: str | None = None
