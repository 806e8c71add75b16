from .._runtime import Model


class OtlpLogIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    type: str
    url: str
