from datetime import datetime

from .._runtime import Model


class Connection(Model):
    created_at: datetime | None = None
    email_address: str | None = None
    is_mandatory: bool | None = None
    provider: str | None = None
    provider_type: str | None = None
    subject: str | None = None
    updated_at: datetime | None = None
