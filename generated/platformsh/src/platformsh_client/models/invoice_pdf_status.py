from .._runtime import OpenStrEnum


class InvoicePdfStatus(OpenStrEnum):
    READY = "ready"
    PENDING = "pending"
