from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .ticket_category import TicketCategory
from .ticket_environment import TicketEnvironment
from .ticket_jira_item import TicketJiraItem
from .ticket_priority import TicketPriority
from .ticket_status import TicketStatus
from .ticket_ticket_sharing_status import TicketTicketSharingStatus
from .ticket_type import TicketType


class Ticket(Model):
    ticket_id: int | None = None
    created: datetime | None = None
    updated: datetime | None = None
    type: TicketType | None = None
    subject: str | None = None
    description: str | None = None
    priority: TicketPriority | None = None
    followup_tid: str | None = None
    status: TicketStatus | None = None
    recipient: str | None = None
    requester_id: UUID | None = None
    submitter_id: UUID | None = None
    assignee_id: UUID | None = None
    organization_id: str | None = None
    collaborator_ids: list[str] | None = None
    has_incidents: bool | None = None
    due: datetime | None = None
    tags: list[str] | None = None
    subscription_id: str | None = None
    ticket_group: str | None = None
    support_plan: str | None = None
    affected_url: str | None = None
    queue: str | None = None
    issue_type: str | None = None
    resolution_time: datetime | None = None
    response_time: datetime | None = None
    project_url: str | None = None
    region: str | None = None
    category: TicketCategory | None = None
    environment: TicketEnvironment | None = None
    ticket_sharing_status: TicketTicketSharingStatus | None = None
    application_ticket_url: str | None = None
    infrastructure_ticket_url: str | None = None
    jira: list[TicketJiraItem] | None = None
    zd_ticket_url: str | None = None
