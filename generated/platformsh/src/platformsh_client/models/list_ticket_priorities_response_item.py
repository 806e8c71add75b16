from .._runtime import Model


class ListTicketPrioritiesResponseItem(Model):
    id: str | None = None
    label: str | None = None
    short_description: str | None = None
    description: str | None = None
