from .._runtime import Model


class UpdateOrgRequest(Model):
    billing_profile_id: str | None = None
    country: str | None = None
    label: str | None = None
    name: str | None = None
    security_contact: str | None = None
