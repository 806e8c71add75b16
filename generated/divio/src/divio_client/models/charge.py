from uuid import UUID

from .._runtime import DateTime, Model


class Charge(Model):
    amount: int | None = None
    charge_target: str | None = None
    charged_at: DateTime | None = None
    currency: str | None = None
    fail_message: str | None = None
    invoice: UUID | None = None
    status: str | None = None
    uuid: UUID | None = None
