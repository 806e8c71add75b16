from .._runtime import Model
from .update_ticket_request_status import UpdateTicketRequestStatus


class UpdateTicketRequest(Model):
    collaborator_ids: list[str] | None = None
    collaborators_replace: bool | None = None
    status: UpdateTicketRequestStatus | None = None
