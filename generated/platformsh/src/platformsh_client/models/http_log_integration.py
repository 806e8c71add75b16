from datetime import datetime

from .._runtime import Model


class HttpLogIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    extra: dict[str, str]
    url: str
    headers: dict[str, str]
    tls_verify: bool
    excluded_services: list[str]
