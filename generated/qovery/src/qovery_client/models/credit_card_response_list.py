from .._runtime import Model
from .credit_card import CreditCard


class CreditCardResponseList(Model):
    results: list[CreditCard] | None = None
