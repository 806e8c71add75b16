from .._runtime import Model


class Budget(Model):
    currency_code: str | None = None
    total: float | int | None = None
    total_in_cents: int | None = None
