from .._runtime import DateTime, Model


class SplunkIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    id: str | None = None
    index: str
    role: str
    sourcetype: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str
