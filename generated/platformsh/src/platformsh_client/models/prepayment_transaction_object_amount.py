from .._runtime import Model


class PrepaymentTransactionObjectAmount(Model):
    formatted: str | None = None
    amount: float | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
