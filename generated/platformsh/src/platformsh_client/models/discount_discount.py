from .._runtime import Model
from .currency_amount import CurrencyAmount
from .currency_amount_nullable import CurrencyAmountNullable


class DiscountDiscount(Model):
    commitment_period: CurrencyAmountNullable | None = None
    contract_total: CurrencyAmountNullable | None = None
    monthly: CurrencyAmount | None = None
