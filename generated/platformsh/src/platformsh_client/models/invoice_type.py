from .._runtime import OpenStrEnum


class InvoiceType(OpenStrEnum):
    INVOICE = "invoice"
    CREDIT_MEMO = "credit_memo"
