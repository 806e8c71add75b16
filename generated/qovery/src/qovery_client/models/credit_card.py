from datetime import datetime
from uuid import UUID

from .._runtime import Model


class CreditCard(Model):
    id: UUID
    created_at: datetime
    expiry_month: int
    expiry_year: int
    last_digit: str
    is_expired: bool
    brand: str
