from .._runtime import OpenStrEnum


class FilterInvoiceStatusParameter(OpenStrEnum):
    PAID = "paid"
    CHARGED_OFF = "charged_off"
    PENDING = "pending"
    REFUNDED = "refunded"
    CANCELED = "canceled"
    REFUND_PENDING = "refund_pending"
