from uuid import UUID

from .._runtime import Date, DateTime, Model


class Invoice(Model):
    billing_currency: str | None = None
    charge_date: Date | None = None
    charge_info: str | None = None
    charge_total: str | None = None
    created: DateTime | None = None
    extra_info: str | None = None
    number: str | None = None
    organisation: UUID | None = None
    payment_methods: str | None = None
    period: str | None = None
    receipt: str | None = None
    status: str | None = None
    uuid: UUID | None = None
