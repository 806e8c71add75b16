from datetime import datetime
from uuid import UUID

from .._runtime import Model


class CreditCard(Model):
    brand: str
    created_at: datetime
    expiry_month: int
    expiry_year: int
    id: UUID
    is_expired: bool
    last_digit: str
