from .._runtime import Model


class BillingInfoRequest(Model):
    first_name: str
    last_name: str
    email: str
    address: str
    city: str
    zip: str
    state: str | None = None
    country_code: str
    company: str | None = None
    vat_number: str | None = None
