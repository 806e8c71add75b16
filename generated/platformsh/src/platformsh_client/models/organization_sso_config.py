from .._runtime import DateTime, Model


class OrganizationSSOConfig(Model):
    domain: str | None = None
    provider_type: str | None = None
    created_at: DateTime | None = None
    enforced: bool | None = None
    organization_id: str | None = None
    updated_at: DateTime | None = None
