from uuid import UUID

from .._runtime import Model
from .create_ticket_request_attachment import CreateTicketRequestAttachment
from .create_ticket_request_category import CreateTicketRequestCategory
from .create_ticket_request_priority import CreateTicketRequestPriority


class CreateTicketRequest(Model):
    affected_url: str | None = None
    attachments: list[CreateTicketRequestAttachment] | None = None
    category: CreateTicketRequestCategory | None = None
    collaborator_ids: list[str] | None = None
    description: str
    followup_tid: str | None = None
    organization_id: str | None = None
    priority: CreateTicketRequestPriority | None = None
    requester_id: UUID | None = None
    subject: str
    subscription_id: str | None = None
