from .._runtime import Model


class BillingInfo(Model):
    address: str | None = None
    city: str | None = None
    company: str | None = None
    country_code: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    state: str | None = None
    vat_number: str | None = None
    zip: str | None = None
