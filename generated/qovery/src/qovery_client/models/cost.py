from .._runtime import Model


class Cost(Model):
    total_in_cents: int
    total: float
    currency_code: str
