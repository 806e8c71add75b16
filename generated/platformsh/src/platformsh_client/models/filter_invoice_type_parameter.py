from .._runtime import OpenStrEnum


class FilterInvoiceTypeParameter(OpenStrEnum):
    CREDIT_MEMO = "credit_memo"
    INVOICE = "invoice"
