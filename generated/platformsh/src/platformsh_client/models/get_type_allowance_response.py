from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetTypeAllowanceResponseCurrenciesAud(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class GetTypeAllowanceResponseCurrenciesCad(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class GetTypeAllowanceResponseCurrenciesEur(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class GetTypeAllowanceResponseCurrenciesGbp(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class GetTypeAllowanceResponseCurrenciesUsd(Model):
    amount: float | int | None = None
    currency: str | None = None
    currency_symbol: str | None = None
    formatted: str | None = None


class GetTypeAllowanceResponseCurrencies(Model):
    aud: Annotated[GetTypeAllowanceResponseCurrenciesAud | None, Field(alias="AUD")] = None
    cad: Annotated[GetTypeAllowanceResponseCurrenciesCad | None, Field(alias="CAD")] = None
    eur: Annotated[GetTypeAllowanceResponseCurrenciesEur | None, Field(alias="EUR")] = None
    gbp: Annotated[GetTypeAllowanceResponseCurrenciesGbp | None, Field(alias="GBP")] = None
    usd: Annotated[GetTypeAllowanceResponseCurrenciesUsd | None, Field(alias="USD")] = None


class GetTypeAllowanceResponse(Model):
    currencies: GetTypeAllowanceResponseCurrencies | None = None
