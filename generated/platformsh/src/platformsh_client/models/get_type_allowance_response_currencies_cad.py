from .._runtime import Model


class GetTypeAllowanceResponseCurrenciesCad(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None
