from .._runtime import Model


class ListTicketPrioritiesResponseItem(Model):
    description: str | None = None
    id: str | None = None
    label: str | None = None
    short_description: str | None = None
