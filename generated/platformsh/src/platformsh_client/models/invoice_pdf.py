from .._runtime import Model
from .invoice_pdf_status import InvoicePdfStatus


class InvoicePDF(Model):
    url: str | None = None
    status: InvoicePdfStatus | None = None
