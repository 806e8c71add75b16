from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Charge(Model):
    amount: int | None = None
    charge_target: str | None = None
    charged_at: datetime | None = None
    currency: str | None = None
    fail_message: str | None = None
    invoice: UUID | None = None
    status: str | None = None
    uuid: UUID | None = None
