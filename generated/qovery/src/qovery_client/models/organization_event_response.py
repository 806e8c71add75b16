from uuid import UUID

from .._runtime import DateTime, Model
from .organization_event_origin import OrganizationEventOrigin
from .organization_event_sub_target_type import OrganizationEventSubTargetType
from .organization_event_target_type import OrganizationEventTargetType
from .organization_event_type import OrganizationEventType


class OrganizationEventResponse(Model):
    change: str | None = None
    environment_id: UUID | None = None
    environment_name: str | None = None
    event_type: OrganizationEventType | None = None
    id: UUID | None = None
    origin: OrganizationEventOrigin | None = None
    original_change: str | None = None
    project_id: UUID | None = None
    project_name: str | None = None
    sub_target_type: OrganizationEventSubTargetType | None = None
    target_id: UUID | None = None
    target_name: str | None = None
    target_type: OrganizationEventTargetType | None = None
    timestamp: DateTime | None = None
    triggered_by: str | None = None
    user_agent: str | None = None
