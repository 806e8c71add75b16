from datetime import datetime

from .._runtime import Model


class OrganizationSSOConfig(Model):
    domain: str | None = None
    provider_type: str | None = None
    created_at: datetime | None = None
    enforced: bool | None = None
    organization_id: str | None = None
    updated_at: datetime | None = None
