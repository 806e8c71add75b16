from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .get_type_allowance_response_currencies_aud import GetTypeAllowanceResponseCurrenciesAud
from .get_type_allowance_response_currencies_cad import GetTypeAllowanceResponseCurrenciesCad
from .get_type_allowance_response_currencies_eur import GetTypeAllowanceResponseCurrenciesEur
from .get_type_allowance_response_currencies_gbp import GetTypeAllowanceResponseCurrenciesGbp
from .get_type_allowance_response_currencies_usd import GetTypeAllowanceResponseCurrenciesUsd


class GetTypeAllowanceResponseCurrencies(Model):
    aud: Annotated[GetTypeAllowanceResponseCurrenciesAud | None, Field(alias="AUD")] = None
    cad: Annotated[GetTypeAllowanceResponseCurrenciesCad | None, Field(alias="CAD")] = None
    eur: Annotated[GetTypeAllowanceResponseCurrenciesEur | None, Field(alias="EUR")] = None
    gbp: Annotated[GetTypeAllowanceResponseCurrenciesGbp | None, Field(alias="GBP")] = None
    usd: Annotated[GetTypeAllowanceResponseCurrenciesUsd | None, Field(alias="USD")] = None
