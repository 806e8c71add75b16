from .._runtime import Model
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_mode_enum import DatabaseModeEnum
from .database_type_enum import DatabaseTypeEnum
from .service_annotations_request_list import ServiceAnnotationsRequestList
from .service_labels_request_list import ServiceLabelsRequestList


class DatabaseRequest(Model):
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
    annotations_groups: ServiceAnnotationsRequestList | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    icon_uri: str | None = None
