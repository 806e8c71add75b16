from datetime import date, datetime
from uuid import UUID

from .._runtime import Model


class Invoice(Model):
    billing_currency: str | None = None
    charge_date: date | None = None
    charge_info: str | None = None
    charge_total: str | None = None
    created: datetime | None = None
    extra_info: str | None = None
    number: str | None = None
    organisation: UUID | None = None
    payment_methods: str | None = None
    period: str | None = None
    receipt: str | None = None
    status: str | None = None
    uuid: UUID | None = None
