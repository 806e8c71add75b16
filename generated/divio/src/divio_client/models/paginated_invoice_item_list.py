from .._runtime import Model
from .invoice_item import InvoiceItem


class PaginatedInvoiceItemList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[InvoiceItem]
