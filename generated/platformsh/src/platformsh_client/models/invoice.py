from .._runtime import DateTime, Model, OpenStrEnum
from .address import Address


class InvoicePdfStatus(OpenStrEnum):
    READY = "ready"
    PENDING = "pending"


class InvoicePDF(Model):
    status: InvoicePdfStatus | None = None
    url: str | None = None


class InvoiceStatus(OpenStrEnum):
    PAID = "paid"
    CHARGED_OFF = "charged_off"
    PENDING = "pending"
    REFUNDED = "refunded"
    CANCELED = "canceled"
    REFUND_PENDING = "refund_pending"


class InvoiceType(OpenStrEnum):
    INVOICE = "invoice"
    CREDIT_MEMO = "credit_memo"


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
