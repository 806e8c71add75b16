from .._runtime import Model
from .organization_event_target_response_list_target import (
    OrganizationEventTargetResponseListTarget,
)


class OrganizationEventTargetResponseList(Model):
    targets: list[OrganizationEventTargetResponseListTarget] | None = None
