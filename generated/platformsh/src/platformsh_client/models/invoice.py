from .._runtime import DateTime, Model
from .address import Address
from .invoice_pdf import InvoicePDF
from .invoice_status import InvoiceStatus
from .invoice_type import InvoiceType


class Invoice(Model):
    address: Address | None = None
    changed: DateTime | None = None
    company: str | None = None
    created: DateTime | None = None
    id: str | None = None
    invoice_date: DateTime | None = None
    invoice_due: DateTime | None = None
    invoice_number: str | None = None
    invoice_pdf: InvoicePDF | None = None
    notes: str | None = None
    order_id: str | None = None
    owner: str | None = None
    related_invoice_id: str | None = None
    status: InvoiceStatus | None = None
    total: float | int | None = None
    type: InvoiceType | None = None
