from .._runtime import Model


class Budget(Model):
    total_in_cents: int | None = None
    total: float | None = None
    currency_code: str | None = None
