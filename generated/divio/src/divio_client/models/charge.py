from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Charge(Model):
    uuid: UUID | None = None
    invoice: UUID | None = None
    currency: str | None = None
    amount: int | None = None
    charged_at: datetime | None = None
    status: str | None = None
    charge_target: str | None = None
    fail_message: str | None = None
