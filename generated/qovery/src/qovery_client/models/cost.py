from .._runtime import Model


class Cost(Model):
    currency_code: str
    total: float | int
    total_in_cents: int
