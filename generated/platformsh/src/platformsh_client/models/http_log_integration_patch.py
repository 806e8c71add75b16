from .._runtime import Model


class HttpLogIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    url: str
    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    excluded_services: str | None = None
