from .._runtime import Model


class CreditCardRequest(Model):
    number: str
    cvv: str
    expiry_month: int
    expiry_year: int
    token: str | None = None
