from .._runtime import Model


class TicketJiraItem(Model):
    id: int | None = None
    ticket_id: int | None = None
    issue_id: int | None = None
    issue_key: str | None = None
    created_at: float | None = None
    updated_at: float | None = None
