from .._runtime import Model


class GetTypeAllowanceResponseCurrenciesGbp(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None
