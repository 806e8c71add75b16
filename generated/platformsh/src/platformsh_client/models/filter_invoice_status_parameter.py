from .._runtime import Model, OpenStrEnum
from .invoice import Invoice


class FilterInvoiceStatusParameter(OpenStrEnum):
    PAID = "paid"
    CHARGED_OFF = "charged_off"
    PENDING = "pending"
    REFUNDED = "refunded"
    CANCELED = "canceled"
    REFUND_PENDING = "refund_pending"


class FilterInvoiceTypeParameter(OpenStrEnum):
    CREDIT_MEMO = "credit_memo"
    INVOICE = "invoice"


class ListOrgInvoicesResponse(Model):
    items: list[Invoice] | None = None
