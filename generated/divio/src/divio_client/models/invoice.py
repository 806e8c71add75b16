from uuid import UUID

from .._runtime import Date, DateTime, Model


class Invoice(Model):
    billing_currency: str | None = None
    """Currency of the invoice."""

    charge_date: Date | None = None
    """Date of the charge."""

    charge_info: str | None = None
    charge_total: str | None = None
    created: DateTime | None = None
    """When it was created."""

    extra_info: str | None = None
    number: str | None = None
    """Number of the invoice."""

    organisation: UUID | None = None
    """UUID of the organization."""

    payment_methods: str | None = None
    period: str | None = None
    receipt: str | None = None
    """URL of the receipt."""

    status: str | None = None
    uuid: UUID | None = None
