from uuid import UUID

from .._runtime import DateTime, Model


class Charge(Model):
    amount: int | None = None
    charge_target: str | None = None
    charged_at: DateTime | None = None
    """When the charge was made."""

    currency: str | None = None
    """Currency of the amount."""

    fail_message: str | None = None
    """Why it failed."""

    invoice: UUID | None = None
    """UUID of the invoice."""

    status: str | None = None
    uuid: UUID | None = None
