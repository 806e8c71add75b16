from .._runtime import Model
from .invoice import Invoice


class PaginatedInvoiceList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Invoice]
