from uuid import UUID

from .._runtime import DateTime, Model
from .ticket_category import TicketCategory
from .ticket_environment import TicketEnvironment
from .ticket_jira_item import TicketJiraItem
from .ticket_priority import TicketPriority
from .ticket_status import TicketStatus
from .ticket_ticket_sharing_status import TicketTicketSharingStatus
from .ticket_type import TicketType


class Ticket(Model):
    affected_url: str | None = None
    application_ticket_url: str | None = None
    assignee_id: UUID | None = None
    category: TicketCategory | None = None
    collaborator_ids: list[str] | None = None
    created: DateTime | None = None
    description: str | None = None
    due: DateTime | None = None
    environment: TicketEnvironment | None = None
    followup_tid: str | None = None
    has_incidents: bool | None = None
    infrastructure_ticket_url: str | None = None
    issue_type: str | None = None
    jira: list[TicketJiraItem] | None = None
    organization_id: str | None = None
    priority: TicketPriority | None = None
    project_url: str | None = None
    queue: str | None = None
    recipient: str | None = None
    region: str | None = None
    requester_id: UUID | None = None
    resolution_time: DateTime | None = None
    response_time: DateTime | None = None
    status: TicketStatus | None = None
    subject: str | None = None
    submitter_id: UUID | None = None
    subscription_id: str | None = None
    support_plan: str | None = None
    tags: list[str] | None = None
    ticket_group: str | None = None
    ticket_id: int | None = None
    ticket_sharing_status: TicketTicketSharingStatus | None = None
    type: TicketType | None = None
    updated: DateTime | None = None
    zd_ticket_url: str | None = None
