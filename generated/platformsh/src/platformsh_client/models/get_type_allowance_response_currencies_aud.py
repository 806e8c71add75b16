from .._runtime import Model


class GetTypeAllowanceResponseCurrenciesAud(Model):
    formatted: str | None = None
    amount: float | None = None
    currency: str | None = None
    currency_symbol: str | None = None
