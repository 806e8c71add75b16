from datetime import datetime

from .._runtime import Model


class ProdDomainStorage(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    project: str | None = None
    name: str
    registered_name: str | None = None
    attributes: dict[str, str]
    is_default: bool | None = None
