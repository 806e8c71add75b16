from .._runtime import Model
from .currency_amount import CurrencyAmount


class DiscountCommitmentNet(Model):
    commitment_period: CurrencyAmount | None = None
    contract_total: CurrencyAmount | None = None
    monthly: CurrencyAmount | None = None
