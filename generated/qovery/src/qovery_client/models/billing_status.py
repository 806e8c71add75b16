from .._runtime import Model


class BillingStatus(Model):
    is_valid: bool | None = None
    message: str | None = None
