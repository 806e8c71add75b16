from .._runtime import Model


class PrepaymentObjectPrepaymentBalance(Model):
    formatted: str | None = None
    amount: float | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
