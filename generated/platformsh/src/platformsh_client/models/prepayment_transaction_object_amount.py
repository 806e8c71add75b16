from .._runtime import Model


class PrepaymentTransactionObjectAmount(Model):
    amount: float | int | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None
