from datetime import datetime

from .._runtime import Model
from .address import Address
from .invoice_pdf import InvoicePDF
from .invoice_status import InvoiceStatus
from .invoice_type import InvoiceType


class Invoice(Model):
    id: str | None = None
    invoice_number: str | None = None
    type: InvoiceType | None = None
    order_id: str | None = None
    related_invoice_id: str | None = None
    status: InvoiceStatus | None = None
    owner: str | None = None
    invoice_date: datetime | None = None
    invoice_due: datetime | None = None
    created: datetime | None = None
    changed: datetime | None = None
    company: str | None = None
    total: float | None = None
    address: Address | None = None
    notes: str | None = None
    invoice_pdf: InvoicePDF | None = None
