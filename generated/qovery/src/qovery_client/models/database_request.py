from .._runtime import Model
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_mode_enum import DatabaseModeEnum
from .database_type_enum import DatabaseTypeEnum
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList


class DatabaseRequest(Model):
    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    cpu: int | None = None
    description: str | None = None
    icon_uri: str | None = None
    instance_type: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    memory: int | None = None
    mode: DatabaseModeEnum
    name: str
    storage: int | None = None
    type: DatabaseTypeEnum
    version: str
