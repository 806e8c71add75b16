from datetime import datetime

from .._runtime import Model


class Connection(Model):
    provider: str | None = None
    provider_type: str | None = None
    is_mandatory: bool | None = None
    subject: str | None = None
    email_address: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
