from .._runtime import Model


class TicketJiraItem(Model):
    created_at: float | int | None = None
    id: int | None = None
    issue_id: int | None = None
    issue_key: str | None = None
    ticket_id: int | None = None
    updated_at: float | int | None = None
