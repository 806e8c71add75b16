from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .invoice_status_enum import InvoiceStatusEnum


class Invoice(Model):
    currency_code: str
    total: float | int
    total_in_cents: int
    created_at: datetime
    id: UUID
    status: InvoiceStatusEnum
