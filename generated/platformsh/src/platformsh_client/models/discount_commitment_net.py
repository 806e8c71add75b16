from .._runtime import Model
from .currency_amount import CurrencyAmount


class DiscountCommitmentNet(Model):
    monthly: CurrencyAmount | None = None
    commitment_period: CurrencyAmount | None = None
    contract_total: CurrencyAmount | None = None
