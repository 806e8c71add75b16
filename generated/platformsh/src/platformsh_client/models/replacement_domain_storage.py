from datetime import datetime

from .._runtime import Model


class ReplacementDomainStorage(Model):
    attributes: dict[str, str]
    created_at: datetime | None
    id: str | None = None
    name: str
    project: str | None = None
    registered_name: str | None = None
    replacement_for: str | None = None
    type: str
    updated_at: datetime | None
