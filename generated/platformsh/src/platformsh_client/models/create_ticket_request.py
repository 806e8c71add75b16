from uuid import UUID

from .._runtime import Model
from .create_ticket_request_attachment import CreateTicketRequestAttachment
from .create_ticket_request_category import CreateTicketRequestCategory
from .create_ticket_request_priority import CreateTicketRequestPriority


class CreateTicketRequest(Model):
    subject: str
    description: str
    requester_id: UUID | None = None
    priority: CreateTicketRequestPriority | None = None
    subscription_id: str | None = None
    organization_id: str | None = None
    affected_url: str | None = None
    followup_tid: str | None = None
    category: CreateTicketRequestCategory | None = None
    attachments: list[CreateTicketRequestAttachment] | None = None
    collaborator_ids: list[str] | None = None
