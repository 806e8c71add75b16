from .._runtime import Model
from .invoice_pdf_status import InvoicePdfStatus


class InvoicePDF(Model):
    status: InvoicePdfStatus | None = None
    url: str | None = None
