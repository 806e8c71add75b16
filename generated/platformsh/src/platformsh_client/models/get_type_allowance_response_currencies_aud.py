from .._runtime import Model


class GetTypeAllowanceResponseCurrenciesAud(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None
