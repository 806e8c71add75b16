from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class InvoiceStatusEnum(OpenStrEnum):
    NOT_PAID = "NOT_PAID"
    PAID = "PAID"
    PAYMENT_DUE = "PAYMENT_DUE"
    PENDING = "PENDING"
    POSTED = "POSTED"
    UNKNOWN = "UNKNOWN"
    VOIDED = "VOIDED"


class Invoice(Model):
    currency_code: str
    total: float | int
    total_in_cents: int
    created_at: DateTime
    """When it was created."""

    id: UUID
    status: InvoiceStatusEnum
