from .._runtime import Model
from .organization_event_response import OrganizationEventResponse
from .organization_event_response_list_links import OrganizationEventResponseListLinks


class OrganizationEventResponseList(Model):
    events: list[OrganizationEventResponse] | None = None
    links: OrganizationEventResponseListLinks | None = None
    organization_max_limit_reached: bool | None = None
