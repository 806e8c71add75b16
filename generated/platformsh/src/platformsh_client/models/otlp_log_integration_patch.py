from .._runtime import Model


class OtlpLogIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    url: str
    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    excluded_services: list[str] | None = None
