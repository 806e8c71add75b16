from datetime import datetime

from .._runtime import Model


class OrganizationSSOConfig(Model):
    provider_type: str | None = None
    domain: str | None = None
    organization_id: str | None = None
    enforced: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
