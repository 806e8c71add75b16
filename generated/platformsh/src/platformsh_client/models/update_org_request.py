from .._runtime import Model


class UpdateOrgRequest(Model):
    name: str | None = None
    label: str | None = None
    country: str | None = None
    billing_profile_id: str | None = None
    security_contact: str | None = None
