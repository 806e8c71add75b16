from .._runtime import Model


class CreditCardRequest(Model):
    cvv: str
    expiry_month: int
    expiry_year: int
    number: str
    token: str | None = None
