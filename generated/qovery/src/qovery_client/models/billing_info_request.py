from .._runtime import Model


class BillingInfoRequest(Model):
    address: str
    city: str
    company: str | None = None
    country_code: str
    email: str
    first_name: str
    last_name: str
    state: str | None = None
    vat_number: str | None = None
    zip: str
