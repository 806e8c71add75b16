from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .invoice_status_enum import InvoiceStatusEnum


class Invoice(Model):
    total_in_cents: int
    total: float
    currency_code: str
    id: UUID
    created_at: datetime
    status: InvoiceStatusEnum
