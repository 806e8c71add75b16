from uuid import UUID

from .._runtime import DateTime, Model


class CreditCard(Model):
    brand: str
    created_at: DateTime
    """When it was created."""

    expiry_month: int
    expiry_year: int
    id: UUID
    is_expired: bool
    last_digit: str
