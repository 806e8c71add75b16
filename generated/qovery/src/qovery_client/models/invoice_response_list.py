from .._runtime import Model
from .invoice import Invoice


class InvoiceResponseList(Model):
    results: list[Invoice] | None = None
