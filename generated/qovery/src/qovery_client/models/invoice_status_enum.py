from .._runtime import OpenStrEnum


class InvoiceStatusEnum(OpenStrEnum):
    NOT_PAID = "NOT_PAID"
    PAID = "PAID"
    PAYMENT_DUE = "PAYMENT_DUE"
    PENDING = "PENDING"
    POSTED = "POSTED"
    UNKNOWN = "UNKNOWN"
    VOIDED = "VOIDED"
