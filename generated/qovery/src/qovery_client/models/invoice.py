from uuid import UUID

from .._runtime import DateTime, Model
from .invoice_status_enum import InvoiceStatusEnum


class Invoice(Model):
    currency_code: str
    total: float | int
    total_in_cents: int
    created_at: DateTime
    id: UUID
    status: InvoiceStatusEnum
