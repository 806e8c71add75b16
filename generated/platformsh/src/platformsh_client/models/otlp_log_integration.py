from .._runtime import DateTime, Model


class OtlpLogIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    headers: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str
