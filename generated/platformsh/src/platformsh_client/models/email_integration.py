from datetime import datetime

from .._runtime import Model


class EmailIntegration(Model):
    created_at: datetime | None
    from_address: str | None
    id: str | None = None
    recipients: list[str]
    role: str
    type: str
    updated_at: datetime | None
