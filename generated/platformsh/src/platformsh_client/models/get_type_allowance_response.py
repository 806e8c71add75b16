from .._runtime import Model
from .get_type_allowance_response_currencies import GetTypeAllowanceResponseCurrencies


class GetTypeAllowanceResponse(Model):
    currencies: GetTypeAllowanceResponseCurrencies | None = None
