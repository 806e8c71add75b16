from datetime import datetime

from .._runtime import Model


class SumologicIntegration(Model):
    category: str
    created_at: datetime | None
    excluded_services: list[str]
    extra: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: datetime | None
    url: str
