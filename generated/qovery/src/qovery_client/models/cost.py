from .._runtime import Model


class Cost(Model):
    currency_code: str
    total: float
    total_in_cents: int
