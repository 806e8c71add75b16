from pydantic import Field

from .._runtime import Model
from .get_type_allowance_response_currencies_aud import GetTypeAllowanceResponseCurrenciesAud
from .get_type_allowance_response_currencies_cad import GetTypeAllowanceResponseCurrenciesCad
from .get_type_allowance_response_currencies_eur import GetTypeAllowanceResponseCurrenciesEur
from .get_type_allowance_response_currencies_gbp import GetTypeAllowanceResponseCurrenciesGbp
from .get_type_allowance_response_currencies_usd import GetTypeAllowanceResponseCurrenciesUsd


class GetTypeAllowanceResponseCurrencies(Model):
    aud: GetTypeAllowanceResponseCurrenciesAud | None = Field(default=None, alias="AUD")
    cad: GetTypeAllowanceResponseCurrenciesCad | None = Field(default=None, alias="CAD")
    eur: GetTypeAllowanceResponseCurrenciesEur | None = Field(default=None, alias="EUR")
    gbp: GetTypeAllowanceResponseCurrenciesGbp | None = Field(default=None, alias="GBP")
    usd: GetTypeAllowanceResponseCurrenciesUsd | None = Field(default=None, alias="USD")
