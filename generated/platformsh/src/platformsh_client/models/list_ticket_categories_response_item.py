from .._runtime import Model


class ListTicketCategoriesResponseItem(Model):
    id: str | None = None
    label: str | None = None
